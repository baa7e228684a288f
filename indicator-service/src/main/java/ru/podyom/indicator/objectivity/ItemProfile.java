package ru.podyom.indicator.objectivity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How easy each item is in the region. Greatest points by item are told, or the least that the schools' means allow;
 * those are the true ones where they sum up to the paper's greatest score.
 */
final class ItemProfile {

    private final int schools;
    private final long pupils;
    private final long[] points;
    private final int[] greatest;
    private final String maxima;

    private ItemProfile(int schools, long pupils, long[] points, int[] greatest, String maxima) {
        this.schools = schools;
        this.pupils = pupils;
        this.points = points;
        this.greatest = greatest;
        this.maxima = maxima;
    }

    static ItemProfile of(Region region) {
        int items = region.itemMaxima().isEmpty()
                ? usual(region.schools())
                : region.itemMaxima().size();
        List<Assessed> telling = region.schools().stream()
                .filter(school -> school.participants() > 0
                        && school.itemTotals() != null
                        && school.itemTotals().size() == items)
                .toList();
        long pupils = telling.stream().mapToLong(Assessed::participants).sum();
        long[] points = new long[items];
        int[] least = new int[items];
        for (Assessed school : telling) {
            List<Integer> totals = Objects.requireNonNull(school.itemTotals());
            for (int i = 0; i < items; i++) {
                points[i] += totals.get(i);
                least[i] = Math.max(least[i], -Math.floorDiv(-totals.get(i), school.participants()));
            }
        }
        if (!region.itemMaxima().isEmpty()) {
            int[] told =
                    region.itemMaxima().stream().mapToInt(Integer::intValue).toArray();
            return new ItemProfile(telling.size(), pupils, points, told, "told");
        }
        boolean proven = region.maxScore() != null && IntStream.of(least).sum() == region.maxScore();
        return new ItemProfile(
                telling.size(),
                pupils,
                points,
                least,
                proven ? "found from the greatest score" : "not told, least possible");
    }

    /** The length of most schools' lists; 0 if nobody tells any. */
    private static int usual(List<Assessed> schools) {
        return schools.stream()
                .map(Assessed::itemTotals)
                .filter(Objects::nonNull)
                .map(List::size)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    int items() {
        return points.length;
    }

    int schools() {
        return schools;
    }

    String maxima() {
        return maxima;
    }

    /** 0 to 1. */
    double facility(int item) {
        return greatest[item] == 0 ? 0 : (double) points[item] / pupils / greatest[item];
    }

    /** A school's mean of an item against the region's, exactly. */
    int compare(int total, int participants, int item) {
        return Long.compare(total * pupils, points[item] * participants);
    }
}
