package ru.podyom.assessment.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a sheet.
 *
 * @param line line of the file, from 1; 0 for the sheet as a whole
 * @param column from 0; null for the line as a whole
 * @param columnName by its header
 * @param code for programs
 * @param message for people
 * @param evidence the figures that show it
 * @param proposal a repair that a person may accept
 */
public record Finding(
        long line,
        @Nullable Integer column,
        @Nullable String columnName,
        String code,
        Severity severity,
        String message,
        Map<String, Object> evidence,
        @Nullable Proposal proposal) {

    static Finding refusal(long line, int column, String columnName, String code, String message) {
        return new Finding(line, column, columnName, code, Severity.REFUSAL, message, Map.of(), null);
    }
}
