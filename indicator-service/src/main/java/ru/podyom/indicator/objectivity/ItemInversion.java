package ru.podyom.indicator.objectivity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Items by how easy they are in the region: the easy half and the hard half, an odd one between them in neither. Easy
 * items below the region and hard ones above it are inverted. Whether that is more than chance is asked of Fisher's exact
 * test, which holds the school's own level fixed: a school that is above in everything inverts nothing.
 */
final class ItemInversion implements Signal {

    private final ItemProfile profile;
    private final int[] easyFirst;
    private final Parameters parameters;

    ItemInversion(Region region, Parameters parameters) {
        this.profile = ItemProfile.of(region);
        this.easyFirst = IntStream.range(0, profile.items())
                .boxed()
                .sorted(Comparator.comparingDouble(profile::facility).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.parameters = parameters;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.ITEM_INVERSION;
    }

    @Override
    public Measure of(Assessed school) {
        int n = school.participants();
        List<Integer> totals = school.itemTotals();
        if (totals == null || totals.size() != profile.items() || profile.items() < parameters.minItems()) {
            return Measure.missing(Missing.NO_ITEMS, n);
        }
        if (n < parameters.minParticipants()) {
            return Measure.missing(Missing.NOT_ENOUGH_PARTICIPANTS, n);
        }
        if (profile.schools() < parameters.minSchools()) {
            return Measure.missing(Missing.NOT_ENOUGH_SCHOOLS, n);
        }
        int half = profile.items() / 2;
        Half easy = half(totals, n, 0, half);
        Half hard = half(totals, n, profile.items() - half, profile.items());
        int compared = easy.compared() + hard.compared();
        if (compared == 0) {
            return Measure.missing(Missing.NO_SPREAD, n);
        }
        int inverted = easy.below() + hard.above();
        double likely = HypergeometricDistribution.of(compared, easy.below() + hard.below(), easy.compared())
                .survivalProbability(easy.below() - 1);
        String basis = String.format(
                Locale.ROOT,
                "%d of %d easy items below the region, %d of %d hard ones above; greatest points %s",
                easy.below(),
                easy.compared(),
                hard.above(),
                hard.compared(),
                profile.maxima());
        return Measure.of(n, inverted, (double) inverted / compared, likely, basis);
    }

    private record Half(int below, int above) {

        int compared() {
            return below + above;
        }
    }

    private Half half(List<Integer> totals, int n, int from, int to) {
        int below = 0;
        int above = 0;
        for (int i = from; i < to; i++) {
            // Means compare as facilities do: the greatest points are the same on both sides.
            int order = profile.compare(totals.get(easyFirst[i]), n, easyFirst[i]);
            below += order < 0 ? 1 : 0;
            above += order > 0 ? 1 : 0;
        }
        return new Half(below, above);
    }
}
