package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ru.podyom.roadmap.document.Block.Row;

/** The columns of a table, from left to right. */
record Columns(List<Column> all) {

    private static final int WORDED = 15;
    private static final double MOSTLY = 0.6;

    /** A column of objectives in full words divides the plan into sections. */
    Columns withGroups(List<Row> rows) {
        int column = index(Role.OBJECTIVE);
        List<String> cells = rows.stream()
                .map(row -> column < 0 ? "" : row.cell(column))
                .filter(text -> !text.isEmpty())
                .toList();
        long worded = cells.stream().filter(text -> text.length() > WORDED).count();
        if (has(Role.GROUP) || worded * 2 <= cells.size()) {
            return this;
        }
        List<Column> columns = new ArrayList<>(all);
        columns.set(column, new Column(all.get(column).header(), Role.GROUP, 0));
        return new Columns(List.copyOf(columns));
    }

    /** A column whose header says nothing known is what its cells are, if the plan has no other of that kind. */
    Columns inferred(List<Row> rows) {
        List<Column> columns = new ArrayList<>(all);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.UNKNOWN
                    && !columns.get(i).header().isEmpty()) {
                columns.set(i, new Column(columns.get(i).header(), inferred(rows, i, new Columns(columns)), 0));
            }
        }
        return new Columns(List.copyOf(columns));
    }

    private static Role inferred(List<Row> rows, int column, Columns known) {
        List<String> cells = rows.stream()
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (!known.has(Role.DEADLINE) && !known.has(Role.YEAR) && mostly(cells, Wording::isDeadline)) {
            return Role.DEADLINE;
        }
        boolean nobody = !known.has(Role.RESPONSIBLE) && !known.has(Role.EXECUTOR);
        return nobody && mostly(cells, Wording::isPerson) ? Role.RESPONSIBLE : Role.UNKNOWN;
    }

    private static boolean mostly(List<String> cells, Predicate<String> wanted) {
        return !cells.isEmpty() && cells.stream().filter(wanted).count() > cells.size() * MOSTLY;
    }

    int size() {
        return all.size();
    }

    boolean has(Role role) {
        return all.stream().anyMatch(column -> column.role() == role);
    }

    long count(Role role) {
        return all.stream().filter(column -> column.role() == role).count();
    }

    /** The first column of that role; -1 where there is none. */
    int index(Role role) {
        return IntStream.range(0, size())
                .filter(i -> all.get(i).role() == role)
                .findFirst()
                .orElse(-1);
    }

    Role role(int column) {
        return column < size() ? all.get(column).role() : Role.UNKNOWN;
    }

    boolean namesPersons() {
        return all.stream().anyMatch(column -> column.role().isPerson());
    }

    /** Whether the other says the same in the same order, as a header repeated on the next page does. */
    boolean isRepeatedBy(Columns other) {
        return size() == other.size()
                && IntStream.range(0, size())
                        .allMatch(i -> all.get(i).role() == other.all.get(i).role()
                                && all.get(i).year() == other.all.get(i).year());
    }
}
