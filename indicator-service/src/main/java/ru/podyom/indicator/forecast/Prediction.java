package ru.podyom.indicator.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * What the next procedure of some pupils may bring, from their last one.
 *
 * <p>The share that the last result speaks for is spread as Jeffreys' posterior (beta with half a pupil added on either
 * side), moved by the region's change and scattered as its schools scatter, in logits; the next count is binomial with
 * as many pupils as last time. Plain numeric integration on a fixed grid: the same figures give the same answer.
 */
final class Prediction {

    private static final int SHARES = 200;
    // Middles of nine equally likely parts of the normal distribution.
    private static final double[] NORMAL = {-1.5932, -0.9674, -0.5895, -0.2822, 0, 0.2822, 0.5895, 0.9674, 1.5932};
    private static final double TAIL = 0.025;

    private final int pupils;
    private final double[] shares = new double[SHARES * NORMAL.length];
    private final double[] weights = new double[SHARES * NORMAL.length];

    Prediction(int below, int pupils, Shift shift) {
        this.pupils = pupils;
        double sum = 0;
        for (int i = 0; i < SHARES; i++) {
            double share = (i + 0.5) / SHARES;
            double weight = Math.exp((below - 0.5) * Math.log(share)
                    + (pupils - below - 0.5) * Math.log(1 - share)
                    - peak(below, pupils));
            for (int j = 0; j < NORMAL.length; j++) {
                double moved = Math.log(share / (1 - share)) + shift.logit() + shift.scatter() * NORMAL[j];
                shares[i * NORMAL.length + j] = 1 / (1 + Math.exp(-moved));
                weights[i * NORMAL.length + j] = weight;
                sum += weight;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }

    /** The logit of a share, half a pupil added on either side so that none and all have one. */
    static double logit(int count, int of) {
        return Math.log((count + 0.5) / (of - count + 0.5));
    }

    // Keeps the exponent near 0 where the weight is greatest.
    private static double peak(int below, int pupils) {
        double share = (below + 0.5) / (pupils + 1);
        return below * Math.log(share) + (pupils - below) * Math.log(1 - share);
    }

    /** The expected share, percent. */
    double expected() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weights[i] * shares[i];
        }
        return Range.percent(sum);
    }

    /** Between which shares it lies in 19 of 20 cases, before chance has its part in the next count. */
    Range interval() {
        Integer[] order = new Integer[shares.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> shares[i]));
        double seen = 0;
        double low = shares[order[0]];
        double high = shares[order[order.length - 1]];
        for (Integer i : order) {
            double before = seen;
            seen += weights[i];
            low = before < TAIL && seen >= TAIL ? shares[i] : low;
            high = before < 1 - TAIL && seen >= 1 - TAIL ? shares[i] : high;
        }
        return Range.ofShares(low, high);
    }

    /** How likely the next count is one of those. */
    double probability(IntPredicate counts) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double chance = Math.pow(1 - shares[i], pupils);
            double odds = shares[i] / (1 - shares[i]);
            double here = 0;
            for (int count = 0; count <= pupils; count++) {
                here += counts.test(count) ? chance : 0;
                chance *= odds * (pupils - count) / (count + 1);
            }
            sum += weights[i] * here;
        }
        return Math.min(1, sum);
    }
}
