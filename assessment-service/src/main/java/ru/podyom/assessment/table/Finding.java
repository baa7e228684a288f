package ru.podyom.assessment.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something about a sheet that a person should know.
 *
 * @param line from 1; the header's for what concerns the whole table
 * @param column from 1
 * @param columnName the column by its header
 * @param code for programs
 * @param message for people
 * @param evidence the numbers behind it
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

    static Finding ofLine(long line, Severity severity, String code, String message, Map<String, Object> evidence) {
        return new Finding(line, null, null, code, severity, message, evidence, null);
    }

    static Finding ofCell(
            long line, int column, String name, Severity severity, String code, String message, Evidence evidence) {
        return new Finding(line, column + 1, name, code, severity, message, evidence.map(), null);
    }

    /** The same with the facts behind it, and what they come to. */
    public Finding with(Map<String, Object> facts, String more) {
        return new Finding(line, column, columnName, code, severity, message + more, facts, proposal);
    }

    /** The same with a repair that a person may accept, and what it is told from. */
    public Finding with(Proposal offered, String more, Map<String, Object> facts) {
        return new Finding(line, column, columnName, code, severity, message + more, facts, offered);
    }

    /** The same with a proposal, unless there is nothing in it. */
    Finding with(Proposal offered) {
        if (offered.rows().isEmpty()) {
            return this;
        }
        return new Finding(line, column, columnName, code, severity, message, evidence, offered);
    }
}
