package ru.podyom.assessment.forensics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two columns agree, row by row, and how likely that is by chance.
 *
 * <p>The chance is an upper bound: the expected number of sets of {@code equal} rows that agree when one column is
 * shuffled. It is the rook number of the boards of equal values times (n − k)!/n!. A value that fills a column, as 0
 * often does, agrees anyway in a shuffled one and so proves little; rare values prove much.
 *
 * @param rows rows where both columns have a number
 * @param equal of them, rows with equal numbers
 * @param equalNotZero of these, rows whose number is not 0
 * @param chance at most this likely without a copy, if the columns have nothing to do with each other
 */
public record Coincidence(int rows, int equal, int equalNotZero, double chance) {

    // Beyond this, factorials leave the range of double and the bound of Chernoff is good enough.
    private static final int EXACT = 150;

    public static Coincidence of(List<BigDecimal> left, List<BigDecimal> right) {
        int equal = 0;
        int notZero = 0;
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).compareTo(right.get(i)) == 0) {
                equal++;
                notZero += left.get(i).signum() == 0 ? 0 : 1;
            }
        }
        return new Coincidence(left.size(), equal, notZero, chance(equal, counts(left), counts(right), left.size()));
    }

    private static Map<Long, Integer> counts(List<BigDecimal> column) {
        Map<Long, Integer> counts = new HashMap<>();
        column.forEach(value -> counts.merge(Rounded.inThousandths(value), 1, Integer::sum));
        return counts;
    }

    private static double chance(int equal, Map<Long, Integer> left, Map<Long, Integer> right, int rows) {
        if (equal == 0 || rows == 0) {
            return 1;
        }
        double bound = rows <= EXACT ? expected(equal, left, right, rows) : chernoff(equal, left, right, rows);
        return Math.min(1, bound);
    }

    private static double expected(int equal, Map<Long, Integer> left, Map<Long, Integer> right, int rows) {
        double[] rooks = {1};
        for (Map.Entry<Long, Integer> value : left.entrySet()) {
            rooks = product(rooks, board(value.getValue(), right.getOrDefault(value.getKey(), 0)));
        }
        if (equal >= rooks.length) {
            return 0;
        }
        double chance = rooks[equal];
        for (int i = 0; i < equal; i++) {
            chance /= rows - i;
        }
        return chance;
    }

    /** Ways to put j rooks on a full board of a × b squares: C(a,j)·C(b,j)·j!. */
    private static double[] board(int a, int b) {
        double[] ways = new double[Math.min(a, b) + 1];
        ways[0] = 1;
        for (int j = 1; j < ways.length; j++) {
            ways[j] = ways[j - 1] * (a - j + 1) * (b - j + 1) / j;
        }
        return ways;
    }

    private static double[] product(double[] left, double[] right) {
        double[] product = new double[left.length + right.length - 1];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                product[i + j] += left[i] * right[j];
            }
        }
        return product;
    }

    private static double chernoff(int equal, Map<Long, Integer> left, Map<Long, Integer> right, int rows) {
        double pairs = left.entrySet().stream()
                .mapToDouble(value -> (double) value.getValue() * right.getOrDefault(value.getKey(), 0))
                .sum();
        double p = pairs / rows / rows;
        double q = (double) equal / rows;
        if (q <= p) {
            return 1;
        }
        double rest = q == 1 ? 0 : (1 - q) * Math.log((1 - q) / (1 - p));
        return Math.exp(-rows * (q * Math.log(q / p) + rest));
    }
}
