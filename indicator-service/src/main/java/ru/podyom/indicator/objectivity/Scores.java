package ru.podyom.indicator.objectivity;

import java.util.Collection;
import java.util.List;

/** Pupils by points from 0, or by marks from «2». */
public final class Scores {

    private final int[] pupils;
    private final long total;
    private final double mean;
    private final double squares;

    private Scores(int[] pupils) {
        this.pupils = pupils;
        long all = 0;
        double points = 0;
        for (int score = 0; score < pupils.length; score++) {
            all += pupils[score];
            points += (double) score * pupils[score];
        }
        this.total = all;
        this.mean = all == 0 ? 0 : points / all;
        double sum = 0;
        for (int score = 0; score < pupils.length; score++) {
            sum += pupils[score] * (score - mean) * (score - mean);
        }
        this.squares = sum;
    }

    public static Scores of(List<Integer> pupils) {
        return new Scores(pupils.stream().mapToInt(Integer::intValue).toArray());
    }

    static Scores sum(Collection<Scores> parts) {
        int longest = parts.stream().mapToInt(part -> part.pupils.length).max().orElse(0);
        int[] sum = new int[longest];
        for (Scores part : parts) {
            for (int score = 0; score < part.pupils.length; score++) {
                sum[score] += part.pupils[score];
            }
        }
        return new Scores(sum);
    }

    public long total() {
        return total;
    }

    double mean() {
        return mean;
    }

    /** Sum of the squared distances from the mean. */
    double squares() {
        return squares;
    }

    int highest() {
        return pupils.length - 1;
    }

    /** Pupils with one of these scores, both ends counted; beyond the list there is nobody. */
    long between(int from, int to) {
        long sum = 0;
        for (int score = Math.max(0, from); score <= Math.min(to, highest()); score++) {
            sum += pupils[score];
        }
        return sum;
    }
}
