package ru.podyom.roadmap.layout;

import java.util.List;
import ru.podyom.roadmap.document.Place;

/**
 * A plan, or a part of one that stands in a table of its own.
 *
 * @param place of its header
 * @param below rows at its end that are taken for headings of nothing, or for who signed it
 * @param unread those of the columns whose cells are not taken
 */
public record PlanTable(
        int table, Place place, List<Column> columns, List<Column> unread, List<PlanRow> rows, List<PlanRow> below) {

    public boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Whether any column names who is to do it, and not only who takes part or looks after it. */
    public boolean namesDoers() {
        return has(Role.RESPONSIBLE) || has(Role.EXECUTOR);
    }

    public boolean isByYears() {
        return has(Role.YEAR);
    }
}
