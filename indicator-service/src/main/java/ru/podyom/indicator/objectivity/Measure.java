package ru.podyom.indicator.objectivity;

import org.jspecify.annotations.Nullable;

/**
 * A comparison before it is corrected for the many schools that are compared.
 *
 * @param missing why it was not made; all else is nothing then
 * @param n pupils it rests on
 * @param clear whether it may become a signal at all, however unlikely it is
 * @param basis what it was measured by
 */
record Measure(
        @Nullable Missing missing,
        long n,
        double statistic,
        double effect,
        double pValue,
        boolean clear,
        String basis) {

    static Measure missing(Missing why, long n) {
        return new Measure(why, n, 0, 0, 1, false, "");
    }

    static Measure of(long n, double statistic, double effect, double pValue, String basis) {
        return new Measure(null, n, statistic, effect, pValue, true, basis);
    }

    Measure onlyIf(boolean clearToo) {
        return new Measure(missing, n, statistic, effect, pValue, clear && clearToo, basis);
    }
}
