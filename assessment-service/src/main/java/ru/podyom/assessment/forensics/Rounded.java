package ru.podyom.assessment.forensics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as it was printed, in thousandths of a percent.
 *
 * @param thousandths the printed share
 * @param step what it was rounded to
 */
public record Rounded(long thousandths, long step) {

    private static final long WHOLE = 100_000;

    public static Rounded of(BigDecimal percent, BigDecimal step) {
        return new Rounded(inThousandths(percent), Math.max(1, inThousandths(step)));
    }

    static long inThousandths(BigDecimal percent) {
        return percent.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Fewest pupils of {@code n} whose share prints so; more than {@link #most} if no number of pupils does. */
    public long fewest(int n) {
        return Math.max(0, ceiling((2 * thousandths - step) * n));
    }

    /** Most pupils of {@code n} whose share prints so, halves rounded away from zero. */
    public long most(int n) {
        return Math.min(n, ceiling((2 * thousandths + step) * n) - 1);
    }

    /** The same where a half may also have been rounded down, as half-even rounding does. */
    public long mostWithTies(int n) {
        return Math.min(n, Math.floorDiv((2 * thousandths + step) * n, 2 * WHOLE));
    }

    private static long ceiling(long doubled) {
        return -Math.floorDiv(-doubled, 2 * WHOLE);
    }
}
