package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.formula.FormulaException;

/** Renews what activities add to their programme's indicators. */
@ApplicationScoped
public class ActivityEvaluation {

    /** A programme's own indicators are over its whole term. */
    public static final String WHOLE_TERM = "term";

    private final EntityManager entities;
    private final Indicators indicators;
    private final Formulas formulas;
    private final Contributions contributions;
    private final Failures failures;

    ActivityEvaluation(
            EntityManager entities,
            Indicators indicators,
            Formulas formulas,
            Contributions contributions,
            Failures failures) {
        this.entities = entities;
        this.indicators = indicators;
        this.formulas = formulas;
        this.contributions = contributions;
        this.failures = failures;
    }

    /** Answers how many contributions changed. */
    @SuppressWarnings("unchecked")
    public int evaluate(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, programme_code, territory_path, leaf, state from activity_fact
                         where id = any(?1) order by id for update""", Object[].class)
                .setParameter(1, new TreeSet<>(ids).toArray(UUID[]::new))
                .getResultList();
        List<Indicator> wanted = indicators.inForce().stream()
                .filter(one -> one.subject() == Indicator.Subject.ACTIVITY)
                .toList();
        SchoolContributions.Evaluated evaluated = new SchoolContributions.Evaluated();
        rows.forEach(row -> wanted.stream()
                .filter(indicator -> indicator.reaches((String) row[2]))
                .forEach(indicator -> add(indicator, row, evaluated)));
        List<String> subjects = rows.stream().map(row -> row[0].toString()).toList();
        failures.renew(subjects, evaluated.failures());
        return contributions.renew(subjects, evaluated.contributions());
    }

    private void add(Indicator indicator, Object[] row, SchoolContributions.Evaluated evaluated) {
        try {
            Formulas.Share share =
                    formulas.of(indicator).of(Map.of("activity", Map.of("leaf", row[3], "state", row[4])));
            if (!share.isNothing()) {
                evaluated
                        .contributions()
                        .add(new Contribution(
                                indicator.code(),
                                indicator.version(),
                                row[0].toString(),
                                WHOLE_TERM,
                                "programme:" + row[1],
                                (String) row[2],
                                share.numerator(),
                                share.denominator()));
            }
        } catch (FormulaException e) {
            evaluated
                    .failures()
                    .add(new SchoolContributions.Failure(
                            indicator.code(),
                            indicator.version(),
                            row[0].toString(),
                            WHOLE_TERM,
                            (String) row[2],
                            String.valueOf(e.getMessage())));
        }
    }
}
