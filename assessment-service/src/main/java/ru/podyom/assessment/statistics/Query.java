package ru.podyom.assessment.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement that grows piece by piece, each with the values of its question marks. */
public final class Query {

    private static final int ROWS_AT_ONCE = 500;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a piece: its values are strings, numbers, instants, or a list of strings for an array. */
    public Query add(String piece, Object... its) {
        text.append(piece).append('\n');
        values.addAll(Arrays.asList(its));
        return this;
    }

    /** Reads row by row; only a part of a long answer is in memory at a time. */
    public void each(Connection connection, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, bound(values.get(i), connection));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.take(found);
                }
            }
        }
    }

    /** All rows, for answers that are short. */
    public <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, found -> all.add(row.of(found)));
        return all;
    }

    private static Object bound(Object value, Connection connection) throws SQLException {
        if (value instanceof List<?> list) {
            return connection.createArrayOf("text", list.toArray());
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
