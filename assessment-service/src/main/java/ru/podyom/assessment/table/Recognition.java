package ru.podyom.assessment.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet was taken for.
 *
 * @param headerLine the line that names the columns, from 1
 * @param assumptions what the sheet does not say and was taken to be so, in words
 * @param items of a protocol of pupils
 */
public record Recognition(
        Layout layout, long headerLine, List<Column> columns, List<String> assumptions, List<ItemHeader> items) {

    /**
     * A column and what it was taken for.
     *
     * @param column from 1
     * @param procedure of a table with procedures side by side
     */
    public record Column(
            int column, String header, Role role, @Nullable ProcedureKey procedure) {}
}
