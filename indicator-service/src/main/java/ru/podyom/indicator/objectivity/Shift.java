package ru.podyom.indicator.objectivity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The same pupils in two procedures: how far the school moved among the schools of its region. What sampling explains is
 * widened to what schools move anyway (overdispersion: D. J. Spiegelhalter, Funnel plots for comparing institutional
 * performance, 2005), estimated from the winsorised squares of all schools.
 */
final class Shift implements Signal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double WINSORISED = 0.1;

    private final SignalKind kind;
    private final @Nullable Level here;
    private final @Nullable Level there;
    private final Parameters parameters;
    private final Map<String, Double> moves = new HashMap<>();
    private final double dispersion;

    private Shift(
            SignalKind kind, @Nullable Level here, @Nullable Level there, List<Assessed> schools, Parameters rules) {
        this.kind = kind;
        this.here = here;
        this.there = there;
        this.parameters = rules;
        for (Assessed school : schools) {
            Double move = move(school.school());
            if (move != null) {
                moves.put(school.school(), move);
            }
        }
        this.dispersion =
                Math.max(1, dispersion(moves.values().stream().sorted().toList()));
    }

    /** Since the procedure of the grade and year before; to either side. */
    static Shift cohort(@Nullable Level now, Region region, Parameters parameters) {
        return new Shift(
                SignalKind.COHORT_JUMP, now, Level.of(region.earlier(), parameters), region.schools(), parameters);
    }

    /** Above what the state examination shows a year later. */
    static Shift examination(@Nullable Level now, Region region, Parameters parameters) {
        return new Shift(
                SignalKind.VPR_OGE_GAP, now, Level.of(region.later(), parameters), region.schools(), parameters);
    }

    private @Nullable Double move(String school) {
        Level.Standing now = here == null ? null : here.of(school);
        Level.Standing then = there == null ? null : there.of(school);
        return now == null || then == null
                ? null
                : (now.distance() - then.distance()) / Math.sqrt(1.0 / now.n() + 1.0 / then.n());
    }

    static double dispersion(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return 1;
        }
        int cut = (int) (sorted.size() * WINSORISED);
        double low = sorted.get(cut);
        double high = sorted.get(sorted.size() - 1 - cut);
        double squares = sorted.stream()
                .mapToDouble(move -> Math.min(high, Math.max(low, move)))
                .map(move -> move * move)
                .sum();
        return squares / sorted.size();
    }

    @Override
    public SignalKind kind() {
        return kind;
    }

    @Override
    public Measure of(Assessed school) {
        int n = school.participants();
        if (here == null || (there != null && moves.size() < parameters.minSchools())) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, n);
        }
        Level.Standing now = here.of(school.school());
        if (now == null) {
            return Measure.missing(here.mean(school) == null ? Missing.NO_MEAN : Missing.NOT_ENOUGH_PARTICIPANTS, n);
        }
        Level.Standing then = there == null ? null : there.of(school.school());
        Double move = moves.get(school.school());
        if (then == null || move == null) {
            return Measure.missing(
                    kind == SignalKind.COHORT_JUMP ? Missing.NO_EARLIER_RESULT : Missing.NO_LATER_RESULT, n);
        }
        double z = move / Math.sqrt(dispersion);
        double likely = kind == SignalKind.COHORT_JUMP
                ? 2 * NORMAL.survivalProbability(Math.abs(z))
                : NORMAL.survivalProbability(z);
        String basis = String.format(
                Locale.ROOT,
                "percentile %.0f against %.0f; dispersion %.2f of %d schools",
                now.percentile(),
                then.percentile(),
                dispersion,
                moves.size());
        return Measure.of(Math.min(n, then.n()), z, now.percentile() - then.percentile(), likely, basis)
                .onlyIf(kind == SignalKind.COHORT_JUMP || z > 0);
    }
}
