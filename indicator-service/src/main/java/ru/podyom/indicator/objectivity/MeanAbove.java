package ru.podyom.indicator.objectivity;

import java.util.Locale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/** z = (school's mean - region's mean) / (region's deviation / √n); both 95 % intervals must lie apart as well. */
final class MeanAbove implements Signal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double TWO_SIDED_95 = NORMAL.inverseSurvivalProbability(0.025);

    private final @Nullable Level level;
    private final Parameters parameters;

    MeanAbove(@Nullable Level level, Parameters parameters) {
        this.level = level;
        this.parameters = parameters;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.MEAN_Z;
    }

    @Override
    public Measure of(Assessed school) {
        int n = school.participants();
        if (school.kind() != null && parameters.exemptKinds().contains(school.kind())) {
            return Measure.missing(Missing.NOT_APPLICABLE, n);
        }
        if (level == null) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, n);
        }
        Level.Standing standing = level.of(school.school());
        if (standing == null) {
            return Measure.missing(level.mean(school) == null ? Missing.NO_MEAN : Missing.NOT_ENOUGH_PARTICIPANTS, n);
        }
        double z = standing.distance() * Math.sqrt(n);
        double apart = TWO_SIDED_95 * (1 / Math.sqrt(n) + 1 / Math.sqrt((double) level.total()));
        return Measure.of(n, z, standing.distance(), NORMAL.survivalProbability(z), basis(level))
                .onlyIf(standing.distance() > apart);
    }

    static String basis(Level level) {
        return String.format(
                Locale.ROOT,
                "%s; region's mean %.2f, deviation %.2f of %d pupils",
                level.scale(),
                level.mean() + (level.scale().equals("marks") ? 2 : 0),
                level.deviation(),
                level.total());
    }
}
