package ru.podyom.assessment.forensics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ways to bring a row that has one value too many or too few back under its columns. A way is possible if no group of
 * columns is half numbers and half dashes and no group adds up to more than 100. What remains is ordered by how odd the
 * row would be among its neighbours; the order is a suggestion, the arithmetic alone decides nothing.
 */
public final class Realignment {

    private static final double LONE_ZERO = 2;
    // Nobody types a number that is nowhere, while a value copied twice is the commonest slip.
    private static final double LONE_NUMBER = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(101);

    private final List<List<Integer>> groups;
    private final Typical typical;

    /**
     * A row put right.
     *
     * @param values one for each column, {@code null} for a dash
     * @param place where a value was taken out or a dash put in, from 0
     * @param cost how odd it is; lower is better
     */
    public record Way(List<@Nullable BigDecimal> values, int place, double cost) {}

    /**
     * @param groups columns that belong together, from 0
     * @param typical the rows that stand right
     */
    public Realignment(List<List<Integer>> groups, Typical typical) {
        this.groups = groups;
        this.typical = typical;
    }

    /** Each different row that is left when one value is taken out, the likeliest first. */
    public List<Way> byRemoval(List<@Nullable BigDecimal> row) {
        Map<List<@Nullable BigDecimal>, Way> ways = new LinkedHashMap<>();
        for (int place = 0; place < row.size(); place++) {
            List<@Nullable BigDecimal> rest = new ArrayList<>(row);
            rest.remove(place);
            offer(ways, rest, place, removal(row, place));
        }
        return ordered(ways);
    }

    /** Each different row that comes of one dash put in, the likeliest first. */
    public List<Way> byInsertion(List<@Nullable BigDecimal> row) {
        Map<List<@Nullable BigDecimal>, Way> ways = new LinkedHashMap<>();
        for (int place = 0; place <= row.size(); place++) {
            List<@Nullable BigDecimal> more = new ArrayList<>(row);
            more.add(place, null);
            offer(ways, more, place, 0);
        }
        return ordered(ways);
    }

    /** Whether some but not all of the group's values are dashes. */
    public static boolean half(List<@Nullable BigDecimal> row, List<Integer> group) {
        long dashes = group.stream().filter(column -> row.get(column) == null).count();
        return dashes > 0 && dashes < group.size();
    }

    private void offer(
            Map<List<@Nullable BigDecimal>, Way> ways, List<@Nullable BigDecimal> row, int place, double prior) {
        if (groups.stream().allMatch(group -> possible(row, group))) {
            Way way = new Way(row, place, prior + typical.oddity(row));
            ways.merge(row, way, (one, other) -> one.cost() <= other.cost() ? one : other);
        }
    }

    private static boolean possible(List<@Nullable BigDecimal> row, List<Integer> group) {
        BigDecimal sum = group.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !half(row, group) && sum.compareTo(MOST) <= 0;
    }

    private static double removal(List<@Nullable BigDecimal> row, int place) {
        BigDecimal value = row.get(place);
        boolean twice = (place > 0 && same(value, row.get(place - 1)))
                || (place + 1 < row.size() && same(value, row.get(place + 1)));
        if (twice) {
            return 0;
        }
        return value == null || value.signum() == 0 ? LONE_ZERO : LONE_NUMBER;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static List<Way> ordered(Map<List<@Nullable BigDecimal>, Way> ways) {
        return ways.values().stream()
                .sorted(Comparator.comparingDouble(Way::cost))
                .toList();
    }
}
