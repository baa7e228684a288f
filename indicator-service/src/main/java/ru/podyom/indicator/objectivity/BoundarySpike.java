package ru.podyom.indicator.objectivity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Of the pupils beside a threshold, those just above it, against the same share in the region (binomial, one-sided). Of
 * the three thresholds the least likely one counts, its p-value times their number (Bonferroni).
 */
final class BoundarySpike implements Signal {

    private final Thresholds thresholds;
    private final Scores region;
    private final int schools;
    private final Parameters parameters;

    BoundarySpike(Region region, Parameters parameters) {
        this.thresholds = Thresholds.of(region, parameters);
        List<Scores> told = region.schools().stream()
                .map(Assessed::scores)
                .filter(Objects::nonNull)
                .toList();
        this.region = Scores.sum(told);
        this.schools = told.size();
        this.parameters = parameters;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.BOUNDARY_SPIKE;
    }

    @Override
    public Measure of(Assessed school) {
        Scores scores = school.scores();
        if (scores == null) {
            return Measure.missing(Missing.NO_HISTOGRAM, school.participants());
        }
        if (scores.total() < parameters.minParticipants()) {
            return Measure.missing(Missing.NOT_ENOUGH_PARTICIPANTS, scores.total());
        }
        if (schools < parameters.minSchools()) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, scores.total());
        }
        if (thresholds.known().isEmpty()) {
            return Measure.missing(Missing.NO_THRESHOLDS, scores.total());
        }
        Measure least = null;
        for (Thresholds.Threshold threshold : thresholds.known()) {
            Measure one = at(threshold, scores);
            if (one != null && (least == null || one.pValue() < least.pValue())) {
                least = one;
            }
        }
        return least == null ? Measure.missing(Missing.NOT_ENOUGH_PARTICIPANTS, 0) : least;
    }

    /** Null where nobody of the school is beside the threshold, or all of the region are on one side of it. */
    private @Nullable Measure at(Thresholds.Threshold threshold, Scores scores) {
        int width = parameters.spikeWidth();
        int from = threshold.from();
        int above = (int) scores.between(from, from + width - 1);
        int beside = above + (int) scores.between(from - width, from - 1);
        long regionAbove = region.between(from, from + width - 1);
        long regionBeside = regionAbove + region.between(from - width, from - 1);
        if (beside == 0 || regionAbove == 0 || regionAbove == regionBeside) {
            return null;
        }
        double usual = (double) regionAbove / regionBeside;
        double share = (double) above / beside;
        double likely = BinomialDistribution.of(beside, usual).survivalProbability(above - 1);
        String basis = String.format(
                Locale.ROOT,
                "mark %d from %d points (%s): %d of %d above, in the region %.0f %%",
                threshold.mark(),
                from,
                thresholds.found() ? "found" : "given",
                above,
                beside,
                100 * usual);
        return Measure.of(
                beside,
                share,
                share - usual,
                Math.min(1, likely * thresholds.known().size()),
                basis);
    }
}
