package ru.podyom.roadmap.layout;

import java.util.List;
import java.util.stream.IntStream;

/** The columns of a table, from left to right. */
record Columns(List<Column> all) {

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
