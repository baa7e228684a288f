package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.definition.PeriodKind;
import ru.podyom.indicator.definition.SchoolScope;
import ru.podyom.indicator.formula.FormulaException;

/** What a school adds to every indicator, in every period of which something is known of it. */
@ApplicationScoped
class SchoolContributions {

    private final Indicators indicators;
    private final Formulas formulas;

    SchoolContributions(Indicators indicators, Formulas formulas) {
        this.indicators = indicators;
        this.formulas = formulas;
    }

    /** The indicators over schools, asked for once for many of them. */
    List<Indicator> ofSchools() {
        return indicators.published().stream()
                .filter(one -> one.subject() == Indicator.Subject.SCHOOL)
                .toList();
    }

    Evaluated of(SchoolRecord school, Map<String, SchoolRecord.Standing> standings, List<Indicator> all) {
        Evaluated evaluated = new Evaluated();
        for (PeriodKind kind : PeriodKind.values()) {
            List<Indicator> ofKind = all.stream()
                    .filter(one -> one.periodKind() == kind && one.reaches(school.territoryPath()))
                    .toList();
            if (!ofKind.isEmpty()) {
                school.periods(kind).forEach(period -> evaluate(school, kind, period, standings, ofKind, evaluated));
            }
        }
        return evaluated;
    }

    private void evaluate(
            SchoolRecord school,
            PeriodKind kind,
            String period,
            Map<String, SchoolRecord.Standing> standings,
            List<Indicator> ofKind,
            Evaluated evaluated) {
        @Nullable String year = school.yearOf(period);
        SchoolRecord.Standing standing = year == null
                ? SchoolRecord.Standing.UNKNOWN
                : standings.getOrDefault(year, SchoolRecord.Standing.UNKNOWN);
        Map<String, Object> facts = null;
        for (Indicator indicator : ofKind) {
            if (!indicator.holdsIn(Objects.requireNonNullElse(year, period))
                    || !isIn(indicator.scope(), school, period, standing)) {
                continue;
            }
            facts = facts == null ? school.forFormulas(kind, period, standing) : facts;
            add(indicator, school, period, facts, evaluated);
        }
    }

    static boolean isIn(SchoolScope scope, SchoolRecord school, String period, SchoolRecord.Standing standing) {
        return switch (scope) {
            case ALL -> true;
            case LISTED -> standing.listed();
            case CLAIMED -> school.isClaimedIn(period);
        };
    }

    private void add(
            Indicator indicator, SchoolRecord school, String period, Map<String, Object> facts, Evaluated evaluated) {
        try {
            Formulas.Share share = formulas.of(indicator).of(Map.of("school", facts));
            if (!share.isNothing()) {
                evaluated
                        .contributions()
                        .add(new Contribution(
                                indicator.code(),
                                indicator.version(),
                                school.code(),
                                period,
                                "territory:" + school.territoryPath(),
                                school.territoryPath(),
                                share.numerator(),
                                share.denominator()));
            }
        } catch (FormulaException e) {
            evaluated
                    .failures()
                    .add(new Failure(
                            indicator.code(),
                            indicator.version(),
                            school.code(),
                            period,
                            school.territoryPath(),
                            String.valueOf(e.getMessage())));
        }
    }

    /** What has been computed, and what could not be. */
    record Evaluated(List<Contribution> contributions, List<Failure> failures) {

        Evaluated() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Evaluated other) {
            contributions.addAll(other.contributions());
            failures.addAll(other.failures());
        }
    }

    /** A formula that has no number for a subject. */
    record Failure(
            String indicator, int version, String subject, String period, String territoryPath, String message) {}
}
