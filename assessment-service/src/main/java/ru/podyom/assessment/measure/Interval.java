package ru.podyom.assessment.measure;

/**
 * Where a true share may lie with 95 % confidence.
 *
 * @param low least, 0 to 1 (a difference: from -1)
 * @param high greatest, 0 to 1
 */
public record Interval(double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval (E. B. Wilson, 1927), without correction for continuity: it stays within 0 to 1 and holds
     * for few pupils too.
     */
    public static Interval wilson(long count, long of) {
        if (of <= 0 || count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of + " is not a share");
        }
        double share = (double) count / of;
        double square = Z * Z;
        double middle = share + square / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        double scale = 1 + square / of;
        // At the ends the formula gives them exactly; floating point may miss them by a hair.
        return new Interval(
                count == 0 ? 0 : Math.max(0, (middle - half) / scale),
                count == of ? 1 : Math.min(1, (middle + half) / scale));
    }
}
