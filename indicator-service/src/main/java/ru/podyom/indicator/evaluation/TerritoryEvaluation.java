package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import ru.podyom.indicator.approval.ApprovedObservations;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.formula.FormulaException;

/** Renews what territories themselves add: what is observed of a district and not of its schools. */
@ApplicationScoped
public class TerritoryEvaluation {

    private final Indicators indicators;
    private final Formulas formulas;
    private final ApprovedObservations observations;
    private final Contributions contributions;
    private final Failures failures;

    TerritoryEvaluation(
            Indicators indicators,
            Formulas formulas,
            ApprovedObservations observations,
            Contributions contributions,
            Failures failures) {
        this.indicators = indicators;
        this.formulas = formulas;
        this.observations = observations;
        this.contributions = contributions;
        this.failures = failures;
    }

    /** All of which anything was observed: there are no more of them than territories. */
    public int evaluateAll() {
        return evaluate(observations.territories());
    }

    /** Answers how many contributions changed. */
    public int evaluate(Set<String> paths) {
        if (paths.isEmpty()) {
            return 0;
        }
        List<Indicator> wanted = indicators.published().stream()
                .filter(one -> one.subject() == Indicator.Subject.TERRITORY)
                .toList();
        SchoolContributions.Evaluated evaluated = new SchoolContributions.Evaluated();
        observations
                .ofTerritories(paths)
                .forEach((path, periods) -> evaluate(path, new TreeMap<>(periods), wanted, evaluated));
        List<String> subjects = paths.stream().map(TerritoryEvaluation::subject).toList();
        failures.renew(subjects, evaluated.failures());
        return contributions.renew(subjects, evaluated.contributions());
    }

    private static String subject(String path) {
        return "territory:" + path;
    }

    private void evaluate(
            String path,
            NavigableMap<String, Map<String, Double>> periods,
            List<Indicator> wanted,
            SchoolContributions.Evaluated evaluated) {
        periods.forEach((period, observed) -> wanted.stream()
                .filter(one -> one.reaches(path) && one.periodKind().matches(period) && one.holdsIn(period))
                .forEach(one -> add(one, path, period, observed, evaluated)));
    }

    private void add(
            Indicator indicator,
            String path,
            String period,
            Map<String, Double> observed,
            SchoolContributions.Evaluated evaluated) {
        try {
            Formulas.Share share =
                    formulas.of(indicator).of(Map.of("territory", Map.of("path", path, "observed", observed)));
            if (!share.isNothing()) {
                evaluated
                        .contributions()
                        .add(new Contribution(
                                indicator.code(),
                                indicator.version(),
                                subject(path),
                                period,
                                subject(path),
                                path,
                                share.numerator(),
                                share.denominator()));
            }
        } catch (FormulaException e) {
            evaluated
                    .failures()
                    .add(new SchoolContributions.Failure(
                            indicator.code(),
                            indicator.version(),
                            subject(path),
                            period,
                            path,
                            String.valueOf(e.getMessage())));
        }
    }
}
