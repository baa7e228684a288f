package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.Realignment;
import ru.podyom.assessment.forensics.Typical;

/** Whether the values of each line stand under their columns. */
final class Alignment {

    private final Matrix matrix;
    private final Realignment realignment;

    Alignment(Matrix matrix) {
        this.matrix = matrix;
        List<List<Integer>> groups =
                matrix.groups().stream().map(matrix::columns).toList();
        boolean printsDashes =
                matrix.comparable().stream().anyMatch(line -> line.values.get(matrix.width() - 1) == null);
        matrix.lines.forEach(line -> pad(line, printsDashes));
        List<List<@Nullable BigDecimal>> straight = new ArrayList<>();
        for (MatrixLine line : matrix.comparable()) {
            if (halves(line).isEmpty()) {
                straight.add(line.values);
            }
        }
        this.realignment = new Realignment(groups, new Typical(straight));
    }

    void check() {
        for (MatrixLine line : matrix.lines) {
            int extra = line.values.size() - matrix.width();
            if (extra != 0) {
                misaligned(line, extra);
            } else if (!halves(line).isEmpty()) {
                half(line);
            } else {
                matrix.groups().forEach(group -> checkRange(line, group));
            }
        }
    }

    /**
     * Cells left empty at the end are dashes, unless they leave half a group. In a table that prints its dashes they may
     * as well be values that are missing further left.
     */
    private void pad(MatrixLine line, boolean printsDashes) {
        int given = line.values.size();
        List<Group> behind = matrix.groups().stream()
                .filter(group -> group.from() - matrix.header.from() >= given)
                .toList();
        boolean whole = !behind.isEmpty() && behind.get(0).from() - matrix.header.from() == given;
        if (!whole) {
            return;
        }
        while (line.values.size() < matrix.width()) {
            line.values.add(null);
        }
        if (printsDashes && behind.stream().anyMatch(group -> matrix.isTaught(line, group))) {
            String words = given + " values stand in " + matrix.width() + " columns; the line ends before "
                    + behind.get(0).title() + ", or something is missing within it";
            line.find(
                    Severity.DOUBT,
                    "row-ends-early",
                    words,
                    new Evidence().and("values", given).and("columns", matrix.width()));
            matrix.groups().forEach(group -> line.doubt(group, words));
        }
    }

    private List<Group> halves(MatrixLine line) {
        return matrix.groups().stream()
                .filter(group -> !line.leftOut.contains(group))
                .filter(group -> Realignment.half(line.values, matrix.columns(group)))
                .toList();
    }

    private void misaligned(MatrixLine line, int extra) {
        boolean longer = extra > 0;
        List<Realignment.Way> ways = List.of();
        if (Math.abs(extra) == 1 && !line.unreadable) {
            ways = longer ? realignment.byRemoval(line.values) : realignment.byInsertion(line.values);
        }
        int given = line.values.size();
        Evidence evidence = new Evidence()
                .and("values", given)
                .and("columns", matrix.width())
                .and("alternatives", ways.size());
        String words = given + " values stand in " + matrix.width() + " columns";
        line.action = null;
        if (!ways.isEmpty()) {
            words += "; " + ways.size() + " different rows are possible, and the numbers alone do not decide";
            propose(line, longer, ways.get(0), evidence);
        }
        line.find(Severity.REFUSAL, longer ? "row-longer" : "row-shorter", words, evidence);
    }

    private void propose(MatrixLine line, boolean longer, Realignment.Way way, Evidence evidence) {
        int column = matrix.header.from() + way.place() + 1;
        evidence.and("column", column);
        if (longer) {
            evidence.and("removed", shown(line.values.get(way.place())));
        }
        line.action = longer
                ? "drop the value " + shown(line.values.get(way.place())) + " in column " + column
                : "put a dash into column " + column;
        line.values = way.values();
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }

    private void half(MatrixLine line) {
        List<Group> halves = halves(line);
        long numbers = line.values.stream().filter(Objects::nonNull).count();
        boolean allZero = halves.stream()
                .allMatch(group -> matrix.numbers(line, group).stream().allMatch(number -> number.signum() == 0));
        boolean allUntaught = halves.stream().noneMatch(group -> matrix.isTaught(line, group));
        Evidence evidence = new Evidence()
                .and("numbers", numbers)
                .and("dashes", line.values.size() - numbers)
                .and("procedures", halves.stream().map(Group::title).toList());
        int dash = matrix.header.from()
                + matrix.columns(halves.get(0)).stream()
                        .filter(column -> line.values.get(column) == null)
                        .findFirst()
                        .orElse(0);
        String words = "half of " + halves.get(0).title() + " is a dash, so the values may be shifted";
        if (!matrix.isTaught(line, halves.get(0))) {
            words += "; the school does not teach that grade";
        }
        if (allUntaught || (allZero && halves.size() == 1)) {
            line.action = "read the number beside the dash as a dash in "
                    + String.join(", ", halves.stream().map(Group::title).toList());
            line.values = dashed(line.values, halves);
        } else {
            line.action = null;
            line.values = List.of();
        }
        line.findings.add(Finding.ofCell(
                line.number, dash, halves.get(0).title(), Severity.REFUSAL, "half-pair", words, evidence));
    }

    private List<@Nullable BigDecimal> dashed(List<@Nullable BigDecimal> values, List<Group> halves) {
        List<@Nullable BigDecimal> dashed = new ArrayList<>(values);
        halves.forEach(group -> matrix.columns(group).forEach(column -> dashed.set(column, null)));
        return dashed;
    }

    private void checkRange(MatrixLine line, Group group) {
        List<BigDecimal> numbers = matrix.numbers(line, group);
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean inRange = numbers.stream().allMatch(n -> n.signum() >= 0 && n.compareTo(hundred) <= 0);
        if (inRange && sum.compareTo(hundred.add(BigDecimal.ONE)) <= 0) {
            return;
        }
        line.leftOut.add(group);
        line.action = "take the line without this result";
        line.findings.add(Finding.ofCell(
                line.number,
                group.from(),
                group.title(),
                Severity.REFUSAL,
                inRange ? "impossible-sum" : "out-of-range",
                inRange ? "the shares add up to " + sum.toPlainString() : "a share is from 0 to 100 percent",
                new Evidence().and("shares", numbers)));
    }
}
