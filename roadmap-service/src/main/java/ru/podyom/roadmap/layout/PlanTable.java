package ru.podyom.roadmap.layout;

import java.util.List;
import ru.podyom.roadmap.document.Place;

/**
 * A plan, or a part of one that stands in a table of its own.
 *
 * @param place of its header
 */
public record PlanTable(int table, Place place, List<Column> columns, List<PlanRow> rows) {

    public boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Whether any column names who is to do it. */
    public boolean namesPersons() {
        return columns.stream().anyMatch(column -> column.role().isPerson());
    }

    public boolean isByYears() {
        return has(Role.YEAR);
    }
}
