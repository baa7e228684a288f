package ru.podyom.roadmap.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block.Cell;
import ru.podyom.roadmap.document.Block.Row;
import ru.podyom.roadmap.layout.PlanRow.Shape;

/** Reads the cells of a row by what their columns say. */
final class RowReader {

    private final Columns columns;
    private final Joiner joiner;
    // A cell that reaches over several rows says the same in each.
    private final Map<Integer, String> above = new HashMap<>();
    private final SortedSet<Integer> unread = new TreeSet<>();
    private String group = "";

    RowReader(Columns columns, Joiner joiner) {
        this.columns = columns;
        this.joiner = joiner;
    }

    /** The section that the column of groups begins with this row; {@code null} where it goes on. */
    @Nullable
    PlanRow group(Row row) {
        int column = columns.index(Role.GROUP);
        String text = column < 0 ? "" : joiner.oneLine(row.cell(column));
        if (text.isEmpty() || text.equals(group) || onlyCell(row) >= 0) {
            return null;
        }
        group = text;
        return section(row, text, -1);
    }

    PlanRow read(Row row, boolean shifted) {
        int only = onlyCell(row);
        if (only >= 0) {
            return section(row, joiner.oneLine(row.cell(only)), only);
        }
        PlanRow read = new PlanRow(Shape.ITEM, row.place());
        read.parted = row.parted();
        read.shifted = shifted;
        for (int i = 0; i < columns.size(); i++) {
            take(read, i, text(row, i));
        }
        number(read);
        return read;
    }

    /** Columns that say something, and nothing is made of it. */
    List<Column> unread() {
        return unread.stream().map(columns.all()::get).toList();
    }

    private PlanRow section(Row row, String text, int only) {
        PlanRow section = heading(text, new PlanRow(Shape.SECTION, row.place()));
        section.parted = row.parted();
        section.onlyCell = only;
        return section;
    }

    /** Title and number of a heading, wherever it stands. */
    static PlanRow heading(String text, PlanRow section) {
        PrintedNumber.Numbered numbered = PrintedNumber.leading(text);
        section.number = numbered == null ? null : numbered.number();
        section.texts.put(Role.TITLE, numbered == null ? text : numbered.rest());
        return section;
    }

    /** The column of the only cell that says anything, also where the same text is repeated in all; -1 for several. */
    int onlyCell(Row row) {
        int only = -1;
        int equal = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Role role = columns.role(i);
            if (cell.carried() && role != Role.NUMBER && role != Role.GROUP) {
                return -1;
            }
            if (!cell.text().isEmpty() && only >= 0) {
                equal++;
                if (!cell.text().equals(row.cell(only))) {
                    return -1;
                }
            } else if (!cell.text().isEmpty()) {
                only = i;
            }
        }
        // two equal cells may be two that agree
        return equal == 0 || (equal >= 2 && !columns.has(Role.YEAR)) ? only : -1;
    }

    private String text(Row row, int column) {
        if (column < row.cells().size() && row.cells().get(column).carried()) {
            return above.getOrDefault(column, "");
        }
        above.put(column, row.cell(column));
        return row.cell(column);
    }

    private void take(PlanRow read, int i, String text) {
        if (text.isEmpty()) {
            return;
        }
        Column column = columns.all().get(i);
        switch (column.role()) {
            case NUMBER -> {
                if (PrintedNumber.is(text)) {
                    read.number = PrintedNumber.pointed(text.replaceAll("\\s+", ""));
                } else if (text.length() > 2) {
                    add(read, Role.TITLE, joiner.oneLine(text));
                }
            }
            case YEAR -> read.years.put(column.year(), joiner.lines(text));
            case DEADLINE -> deadline(read, joiner.oneLine(text));
            case OBJECTIVE -> read.links.addAll(Link.numbered(text, Link.To.OBJECTIVE));
            case ITEM -> read.links.addAll(Link.numbered(text, Link.To.PROGRAMME_ITEM));
            case TITLE -> add(read, Role.TITLE, joiner.oneLine(text));
            case GROUP -> {}
            case INDICATOR, FOREIGN -> unread.add(i);
            case UNKNOWN -> {
                // a header over two columns of a grid, and the text in the second of them
                if (column.header().isEmpty() && i > 0 && columns.role(i - 1) != Role.UNKNOWN) {
                    take(read, i - 1, text);
                } else {
                    unread.add(i);
                }
            }
            default -> add(read, column.role(), joiner.lines(text));
        }
    }

    private void add(PlanRow read, Role role, String text) {
        read.texts.merge(role, text, joiner::join);
    }

    /** Two columns are a beginning and an end. */
    private void deadline(PlanRow read, String text) {
        boolean both = columns.count(Role.DEADLINE) > 1;
        read.texts.merge(Role.DEADLINE, text, (first, last) -> both ? first + " – " + last : joiner.join(first, last));
    }

    /** A number printed in the cell of the title. */
    private void number(PlanRow read) {
        PrintedNumber.Numbered numbered = PrintedNumber.leading(read.title());
        if (numbered == null) {
            return;
        }
        boolean repeated = read.number != null && read.number.equals(numbered.number());
        boolean apart = columns.has(Role.NUMBER) && !numbered.number().matches("\\d+\\.\\d.*|.*\\)");
        if (repeated || (read.number == null && !apart)) {
            read.number = numbered.number();
            read.texts.put(Role.TITLE, numbered.rest());
        }
    }
}
