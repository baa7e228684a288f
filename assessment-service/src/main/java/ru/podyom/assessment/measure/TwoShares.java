package ru.podyom.assessment.measure;

/**
 * Two shares of different pupils: {@code count} of {@code of} against {@code otherCount} of {@code otherOf}.
 *
 * <p>The interval of their difference is Newcombe's (1998, method 10), made of the two Wilson intervals. Whether it can
 * be chance is asked of Fisher's exact test, two-sided: it is exact for the few pupils of a school.
 */
public record TwoShares(long count, long of, long otherCount, long otherOf) {

    private static final double SIGNIFICANT = 0.05;

    /** Tables as unlikely as the one at hand are counted with it, however they were rounded. */
    private static final double SLACK = 1 + 1e-7;

    private static final int SUMMED = 32;

    public TwoShares {
        if (of <= 0 || otherOf <= 0 || count < 0 || count > of || otherCount < 0 || otherCount > otherOf) {
            throw new IllegalArgumentException("two shares need pupils on both sides");
        }
    }

    /** The first share minus the other, -1 to 1. */
    public double difference() {
        return (double) count / of - (double) otherCount / otherOf;
    }

    /** Where the true difference may lie, with 95 % confidence. */
    public Interval interval() {
        Interval one = Interval.wilson(count, of);
        Interval other = Interval.wilson(otherCount, otherOf);
        double share = (double) count / of;
        double otherShare = (double) otherCount / otherOf;
        return new Interval(
                difference() - Math.hypot(share - one.low(), other.high() - otherShare),
                difference() + Math.hypot(one.high() - share, otherShare - other.low()));
    }

    /** How often chance alone parts the pupils at least as unevenly. */
    public double pValue() {
        long counted = count + otherCount;
        long fewest = Math.max(0, counted - otherOf);
        long most = Math.min(of, counted);
        double here = likelihood(count, counted);
        double sum = 0;
        for (long one = fewest; one <= most; one++) {
            double likely = likelihood(one, counted);
            sum += likely <= here * SLACK ? likely : 0;
        }
        return Math.min(1, sum);
    }

    /** Whether the difference is more than chance would make it in 19 of 20 such comparisons. */
    public boolean distinguishable() {
        return pValue() < SIGNIFICANT;
    }

    private double likelihood(long one, long counted) {
        return Math.exp(ways(of, one) + ways(otherOf, counted - one) - ways(of + otherOf, counted));
    }

    private static double ways(long all, long chosen) {
        return factorial(all) - factorial(chosen) - factorial(all - chosen);
    }

    /** Its natural logarithm: the first ones by summing, the others by Stirling's series. */
    private static double factorial(long n) {
        if (n <= SUMMED) {
            double sum = 0;
            for (long i = 2; i <= n; i++) {
                sum += Math.log((double) i);
            }
            return sum;
        }
        double x = (double) n;
        double cube = x * x * x;
        return x * Math.log(x)
                - x
                + Math.log(2 * Math.PI * x) / 2
                + 1 / (12 * x)
                - 1 / (360 * cube)
                + 1 / (1260 * cube * x * x);
    }
}
