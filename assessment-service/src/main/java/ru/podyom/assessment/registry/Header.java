package ru.podyom.assessment.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.UnreadableSheet;

/**
 * Where the columns of a list are.
 *
 * @param places column by column, from 0; of two that say the same, the first counts
 * @param ignored headers of columns that are not read
 */
record Header(Map<Column, Integer> places, List<String> ignored) {

    // Above the header stand the title and who made the list.
    private static final int LOOKED_AT = 20;
    private static final int LEAST = 2;

    static Header read(SheetReader sheet) {
        for (int i = 0; i < LOOKED_AT && sheet.hasNext(); i++) {
            Header header = of(sheet.next());
            if (header.places.size() >= LEAST && header.names()) {
                return header;
            }
        }
        throw new UnreadableSheet("none of the first " + LOOKED_AT + " lines is the header of a list of schools: name"
                + " at least two columns, one of them name, code, fisokoLogin or risCode");
    }

    private static Header of(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Column column = Column.named(line.cell(i));
            if (column == null || places.putIfAbsent(column, i) != null) {
                if (!line.cell(i).isEmpty()) {
                    ignored.add(line.cell(i));
                }
            }
        }
        return new Header(places, ignored);
    }

    /** Whether it names schools at all. */
    private boolean names() {
        return places.containsKey(Column.NAME)
                || places.containsKey(Column.CODE)
                || places.containsKey(Column.LOGIN)
                || places.containsKey(Column.RIS_CODE);
    }

    /** What a line says in a column; empty where it says nothing. */
    String text(Line line, Column column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : line.cell(place);
        if (cell.equals("-") || cell.equals("—") || cell.equals("–")) {
            return "";
        }
        // Our own CSV puts it before what a spreadsheet would run.
        return cell.matches("(?s)'[-=+@].*") ? cell.substring(1) : cell;
    }

    /** The column as a person counts it, from 1; 0 where the list has none. */
    int place(Column column) {
        return Objects.requireNonNullElse(places.get(column), -1) + 1;
    }
}
