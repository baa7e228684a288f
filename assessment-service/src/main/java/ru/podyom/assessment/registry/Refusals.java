package ru.podyom.assessment.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects why rows were not taken; the count goes on where the list is long enough. */
final class Refusals {

    private static final int MOST_SHOWN = 1000;

    private final Header header;
    private final List<Refusal> found = new ArrayList<>();
    private final List<Refusal> notes = new ArrayList<>();
    private int rows;

    Refusals(Header header) {
        this.header = header;
    }

    void add(Row row, Column column, String code, String message) {
        add(row, header.place(column), column.property(), code, message);
    }

    void add(Row row, int place, String property, String code, String message) {
        if (!row.refused) {
            row.refused = true;
            rows++;
        }
        if (found.size() < MOST_SHOWN) {
            found.add(new Refusal(row.line, place, property, code, message));
        }
    }

    /** A violation of a rule for schools, by the property it is about. */
    void add(Row row, String property, String code, String message) {
        Column column = Column.ofProperty(property);
        add(row, column == null ? 0 : header.place(column), property, code, message);
    }

    /** What was taken otherwise than it stands in the file. */
    void note(Row row, Column column, String code, String message) {
        if (notes.size() < MOST_SHOWN) {
            notes.add(new Refusal(row.line, header.place(column), column.property(), code, message));
        }
    }

    List<Refusal> notes() {
        return List.copyOf(notes);
    }

    int rows() {
        return rows;
    }

    List<Refusal> found() {
        return found.stream()
                .sorted(Comparator.comparingLong(Refusal::line).thenComparingInt(Refusal::column))
                .toList();
    }
}
