package ru.podyom.indicator.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.podyom.indicator.formula.Formula;

/** All indicators; a version never changes, so its formulas are compiled once. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, Indicator.Key> {

    /** What one subject adds to an indicator. */
    record Share(String indicator, int version, double numerator, double denominator) {}

    private record Formulas(Formula numerator, Formula denominator) {}

    private final Map<Indicator.Key, Formulas> compiled = new ConcurrentHashMap<>();

    /** The newest versions that have not ended, by code. */
    public List<Indicator> inForce() {
        return list("""
                from Indicator one
                where one.validTo is null
                  and one.version = (select max(other.version) from Indicator other where other.code = one.code)
                order by one.code""");
    }

    List<Share> ofSchool(Map<String, Object> facts) {
        return shares(Indicator.Subject.SCHOOL, "school", facts);
    }

    List<Share> ofActivity(Map<String, Object> facts) {
        return shares(Indicator.Subject.ACTIVITY, "activity", facts);
    }

    private List<Share> shares(Indicator.Subject subject, String name, Map<String, Object> facts) {
        Map<String, Object> values = Map.of(name, facts);
        return inForce().stream()
                .filter(indicator -> indicator.subject == subject)
                .map(indicator -> {
                    Formulas formulas = compiled.computeIfAbsent(
                            new Indicator.Key(indicator.code, indicator.version),
                            key -> new Formulas(
                                    Formula.compile(indicator.numerator, name),
                                    Formula.compile(indicator.denominator, name)));
                    return new Share(
                            indicator.code,
                            indicator.version,
                            formulas.numerator().number(values),
                            formulas.denominator().number(values));
                })
                .toList();
    }
}
