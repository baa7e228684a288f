package ru.podyom.indicator.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.sheet.Line;
import ru.podyom.indicator.sheet.UnreadableSheet;

/**
 * Where the columns of a list are: either one with the element and one with its value, or one for each element.
 *
 * @param line its index among the lines
 * @param places column by column, from 0; of two that say the same, the first counts
 * @param values the elements of columns that hold their values
 * @param ignored headers of columns that are not read
 */
record Header(int line, Map<Column, Integer> places, Map<Integer, Element> values, List<String> ignored) {

    // Above the header stand the title and who made the list.
    private static final int LOOKED_AT = 20;

    static Header read(List<Line> lines, Map<String, Element> elements) {
        for (int i = 0; i < Math.min(LOOKED_AT, lines.size()); i++) {
            Header header = of(i, lines.get(i), elements);
            if (header.isComplete()) {
                return header;
            }
        }
        throw new UnreadableSheet("none of the first " + LOOKED_AT + " lines is the header of a list of observations:"
                + " name a column school or territory, and element and value, or columns by codes of elements");
    }

    private static Header of(int index, Line line, Map<String, Element> elements) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Map<Integer, Element> values = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cell(i);
            Column column = Column.named(cell);
            Element element = column == null ? named(cell, elements) : null;
            if (element != null) {
                values.put(i, element);
            } else if ((column == null || places.putIfAbsent(column, i) != null) && !cell.isEmpty()) {
                ignored.add(cell);
            }
        }
        return new Header(index, places, values, ignored);
    }

    static @Nullable Element named(String text, Map<String, Element> elements) {
        Element byCode = elements.get(text);
        return byCode == null ? elements.get(Column.plain(text)) : byCode;
    }

    private boolean isComplete() {
        boolean placed = places.containsKey(Column.SCHOOL) || places.containsKey(Column.TERRITORY);
        return placed && (isLong() || !values.isEmpty());
    }

    boolean isLong() {
        return places.containsKey(Column.ELEMENT)
                && (places.containsKey(Column.VALUE) || places.containsKey(Column.MISSING));
    }

    /** What a line says in a column; empty where it says nothing. */
    String text(Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : unescaped(line.cell(place));
    }

    // Our own CSV puts it before what a spreadsheet would run.
    private static String unescaped(String cell) {
        return cell.matches("(?s)'[-=+@].*") ? cell.substring(1) : cell;
    }

    /** The column as a person counts it, from 1; 0 where the list has none. */
    int place(@Nullable Column column) {
        return column == null ? 0 : Objects.requireNonNullElse(places.get(column), -1) + 1;
    }

    List<String> columns() {
        return Stream.concat(
                        places.keySet().stream().map(Column::property),
                        values.values().stream().map(Element::code))
                .toList();
    }
}
