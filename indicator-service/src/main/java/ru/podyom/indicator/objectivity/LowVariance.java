package ru.podyom.indicator.objectivity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The school's variance against that within the schools of the region: (n - 1)s² / σ² is chi-square with n - 1. */
final class LowVariance implements Signal {

    private final int schools;
    private final double within;
    private final Parameters parameters;

    LowVariance(List<Assessed> schools, Parameters parameters) {
        List<Scores> told = schools.stream()
                .map(Assessed::scores)
                .filter(Objects::nonNull)
                .filter(scores -> scores.total() > 1)
                .toList();
        this.schools = told.size();
        double squares = told.stream().mapToDouble(Scores::squares).sum();
        long degrees = told.stream().mapToLong(scores -> scores.total() - 1).sum();
        this.within = degrees == 0 ? 0 : squares / degrees;
        this.parameters = parameters;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.LOW_VARIANCE;
    }

    @Override
    public Measure of(Assessed school) {
        Scores scores = school.scores();
        if (scores == null) {
            return Measure.missing(Missing.NO_HISTOGRAM, school.participants());
        }
        long n = scores.total();
        if (n < Math.max(2, parameters.minParticipants())) {
            return Measure.missing(Missing.NOT_ENOUGH_PARTICIPANTS, n);
        }
        if (schools < parameters.minSchools()) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, n);
        }
        if (within == 0) {
            return Measure.missing(Missing.NO_SPREAD, n);
        }
        double statistic = scores.squares() / within;
        double likely = ChiSquaredDistribution.of(n - 1.0).cumulativeProbability(statistic);
        // A wider school is no signal here, however far it is from the others.
        double missingShare = Math.max(0, 1 - statistic / (n - 1));
        String basis = String.format(Locale.ROOT, "points; variance within the region's schools %.2f", within);
        return Measure.of(n, statistic, missingShare, likely, basis);
    }
}
