package ru.podyom.indicator.forecast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * How likely a statement about low and good results is, when each is low with its own probability and they are taken as
 * independent. Combinations are tried from the likeliest on; what is left in the end widens the range.
 */
final class Chances {

    private static final int MOST_TRIES = 128;
    private static final double ENOUGH = 0.995;
    private static final double LEAST = 1e-6;

    private final List<Double> probabilities;
    private final List<Integer> doubtfulFirst = new ArrayList<>();
    private final BitSet likeliest = new BitSet();
    private double likeliestMass = 1;

    Chances(List<Double> probabilities) {
        this.probabilities = probabilities.stream()
                .map(one -> Math.max(LEAST, Math.min(1 - LEAST, one)))
                .toList();
        for (int i = 0; i < probabilities.size(); i++) {
            double one = this.probabilities.get(i);
            likeliest.set(i, one > 0.5);
            likeliestMass *= Math.max(one, 1 - one);
            doubtfulFirst.add(i);
        }
        doubtfulFirst.sort(Comparator.comparingDouble(this::cost));
    }

    /** What is tried: the likeliest combination, with some results turned over. */
    private record Tried(double cost, List<Integer> turned) {}

    /**
     * @param least whether it holds in any case, of the places of the low ones
     * @param most whether it may hold; the same, if there is nothing open
     */
    Range of(Predicate<BitSet> least, Predicate<BitSet> most) {
        double seen = 0;
        double low = 0;
        double high = 0;
        PriorityQueue<Tried> next = new PriorityQueue<>(Comparator.comparingDouble(Tried::cost));
        next.add(new Tried(0, List.of()));
        for (int tries = 0; !next.isEmpty() && tries < MOST_TRIES && seen < ENOUGH; tries++) {
            Tried one = next.remove();
            double mass = likeliestMass * Math.exp(-one.cost());
            BitSet set = (BitSet) likeliest.clone();
            one.turned().forEach(i -> set.flip(doubtfulFirst.get(i)));
            boolean holds = least.test(set);
            low += holds ? mass : 0;
            high += (least.equals(most) ? holds : most.test(set)) ? mass : 0;
            seen += mass;
            follow(next, one);
        }
        double rest = Math.max(0, 1 - seen);
        return Range.ofShares(Math.min(low, high), Math.min(1, Math.max(low, high) + rest));
    }

    private void follow(PriorityQueue<Tried> next, Tried one) {
        List<Integer> turned = one.turned();
        if (turned.isEmpty()) {
            offer(next, List.of(), 0);
            return;
        }
        int last = turned.get(turned.size() - 1);
        offer(next, turned, last + 1);
        offer(next, turned.subList(0, turned.size() - 1), last + 1);
    }

    private void offer(PriorityQueue<Tried> next, List<Integer> before, int place) {
        if (place < doubtfulFirst.size()) {
            List<Integer> turned = new ArrayList<>(before);
            turned.add(place);
            next.add(new Tried(
                    turned.stream().mapToDouble(i -> cost(doubtfulFirst.get(i))).sum(), turned));
        }
    }

    // How much less likely a combination is when this result is turned over, as a logarithm.
    private double cost(int place) {
        double one = probabilities.get(place);
        return Math.abs(Math.log(one / (1 - one)));
    }
}
