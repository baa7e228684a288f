package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.Rounded;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** Cells that part the participants among them, as pupils or as percent. */
final class Percents {

    private static final int LOOK = 50;
    private static final double SLACK = 2;

    private Percents() {}

    static List<@Nullable BigDecimal> read(Line line, List<Integer> columns) {
        List<@Nullable BigDecimal> cells = new ArrayList<>(columns.size());
        for (int column : columns) {
            cells.add(Numbers.share(line.cell(column), column));
        }
        return cells;
    }

    /** What the numbers were rounded to: the finest of them tells. */
    static BigDecimal step(List<@Nullable BigDecimal> cells) {
        int decimals = cells.stream()
                .filter(Objects::nonNull)
                .mapToInt(cell -> Objects.requireNonNull(cell).scale())
                .max()
                .orElse(0);
        return Numbers.step(decimals);
    }

    /** Why a line has no figures; {@code null} if it has. */
    static @Nullable Missing missing(Line line, @Nullable Integer participants, List<Integer> columns) {
        List<@Nullable BigDecimal> cells = read(line, columns);
        boolean nobody = participants == null || participants == 0;
        if (nobody && cells.stream().allMatch(Objects::isNull)) {
            return participants == null ? Missing.NOT_APPLICABLE : Missing.NOT_TESTED;
        }
        boolean zeros = cells.stream().allMatch(cell -> cell == null || cell.signum() == 0);
        return participants != null && participants == 0 && zeros ? Missing.NOT_TESTED : null;
    }

    /**
     * A line that has nothing in its last column may be cut off, unless what it has is all there is, or it has nothing in
     * any of them.
     */
    static void refuseCutOff(Line line, @Nullable Integer participants, List<Integer> columns) {
        int last = columns.stream().mapToInt(Integer::intValue).max().orElse(-1);
        boolean nothing = columns.stream().allMatch(column -> line.cell(column).isEmpty());
        if (!line.cell(last).isEmpty() || (nothing && line.has(last))) {
            return;
        }
        double sum = sum(read(line, columns));
        boolean whole = isWhole(sum) || (participants != null && sum == participants);
        if (!whole) {
            throw new UnreadableCell(
                    last, "row-shorter", "the line ends before this column, and what it has does not add up");
        }
    }

    /** Whether percents are of all participants. */
    static boolean isWhole(double sum) {
        return Math.abs(sum - 100) <= SLACK;
    }

    /** Whether the cells are pupils: in the first lines each row adds up to its participants, and not to 100. */
    static boolean areCounts(List<Line> lines, int participants, List<Integer> columns) {
        if (participants < 0) {
            return false;
        }
        int balance = lines.stream()
                .limit(LOOK)
                .mapToInt(line -> vote(line, participants, columns))
                .sum();
        return balance > 0;
    }

    /** 1 if the line's cells look like pupils, -1 if like percent, 0 if it does not tell. */
    private static int vote(Line line, int participants, List<Integer> columns) {
        try {
            Integer all = Numbers.whole(line.cell(participants), participants);
            double sum = sum(read(line, columns));
            if (Math.abs(sum - 100) <= SLACK) {
                return -1;
            }
            return all != null && all > 0 && sum == all ? 1 : 0;
        } catch (UnreadableCell e) {
            return 0; // the line will be refused when its turn comes
        }
    }

    /** Counts of {@code n} that print as these percents; {@code null} if there is more or less than one way. */
    static @Nullable List<Integer> counts(List<@Nullable BigDecimal> percents, int n) {
        BigDecimal step = step(percents);
        List<Integer> counts = new ArrayList<>();
        long sum = 0;
        for (BigDecimal percent : percents) {
            Rounded share = Rounded.of(percent == null ? BigDecimal.ZERO : percent, step);
            long count = share.fewest(n);
            if (count != share.mostWithTies(n)) {
                return null;
            }
            counts.add((int) count);
            sum += count;
        }
        return sum == n ? counts : null;
    }

    private static double sum(List<@Nullable BigDecimal> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .mapToDouble(cell -> Objects.requireNonNull(cell).doubleValue())
                .sum();
    }
}
