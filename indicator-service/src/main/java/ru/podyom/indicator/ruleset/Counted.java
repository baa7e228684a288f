package ru.podyom.indicator.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * How many pupils are below the minimum.
 *
 * @param recovered whether the number was not given, but is the only one that gives the rounded share
 * @param missing why there is no number
 */
public record Counted(
        @Nullable Integer below,
        boolean recovered,
        @Nullable Gap missing) {

    // As the contract of results says of a share that comes without its step.
    private static final double WHOLE_PERCENT = 1;
    private static final double SLACK = 1e-9;

    static Counted missing(Gap why) {
        return new Counted(null, false, why);
    }

    /** Numbers that give the share are those within half a step of it. */
    public static Counted recovered(int participants, double share, @Nullable Double rounding) {
        double half = step(rounding) / 2;
        int least = (int) Math.max(0, Math.ceil((share - half) * participants / 100 - SLACK));
        int most = (int) Math.min(participants, Math.floor((share + half) * participants / 100 + SLACK));
        if (least > most) {
            return missing(Gap.NO_COUNT_FITS);
        }
        return least < most ? missing(Gap.SEVERAL_COUNTS_FIT) : new Counted(least, true, null);
    }

    static double step(@Nullable Double rounding) {
        return rounding == null || rounding <= 0 ? WHOLE_PERCENT : rounding;
    }
}
