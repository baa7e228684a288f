package ru.podyom.indicator.forecast;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import ru.podyom.indicator.ruleset.AssessedSchools;
import ru.podyom.runtime.access.Callers;

/**
 * The observed changes of a region. They are sums over at least ten schools, so every caller of the region gets the same
 * ones, and none of another's schools.
 */
@ApplicationScoped
class Shifts {

    private final AssessedSchools schools;
    private final Callers callers;

    Shifts(AssessedSchools schools, Callers callers) {
        this.schools = schools;
        this.callers = callers;
    }

    /** The last observed change for every step, up to a school year. */
    Map<Step, Shift> of(String region, int lastYear) {
        Changes changes = new Changes(lastYear);
        callers.asSystem(
                "early-warning", () -> QuarkusTransaction.requiringNew().call(() -> {
                    schools.each(region, school -> changes.take(school.results()));
                    return true;
                }));
        return changes.told();
    }
}
