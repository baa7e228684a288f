package ru.podyom.runtime.download;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Answers with a whole list as a file: the database gives the rows through a cursor, nothing is held in memory. */
@ApplicationScoped
public class ListFiles {

    private static final int LONGEST_SECONDS = 600;
    private static final int ROWS_AT_A_TIME = 1_000;

    private final AgroalDataSource database;
    private final Callers callers;

    ListFiles(AgroalDataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    /**
     * @param name of the file, without its ending
     * @param sql a query whose column labels are the header, with its parameters as {@code ?}
     */
    public Response answer(FileType type, String name, String sql, List<? extends @Nullable Object> parameters) {
        Caller caller = callers.current();
        // Written after the request's own transaction is over, with the caller's sight.
        StreamingOutput file = out -> callers.as(
                caller,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                    write(type, name, sql, parameters, out);
                    return true;
                }));
        return Response.ok(file, type.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + type.ending() + "\"")
                .build();
    }

    private void write(
            FileType type, String name, String sql, List<? extends @Nullable Object> parameters, OutputStream out) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                RowSink sink = type == FileType.CSV ? new CsvSink(out) : new WorkbookSink(out, name)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                copy(rows, sink);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(ResultSet rows, RowSink sink) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        @Nullable Object[] cells = new Object[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = rows.getMetaData().getColumnLabel(i + 1);
        }
        sink.row(cells);
        while (rows.next()) {
            for (int i = 0; i < columns; i++) {
                Object cell = rows.getObject(i + 1);
                cells[i] = cell instanceof Date day ? Objects.requireNonNull(day.toLocalDate()) : cell;
            }
            sink.row(cells);
        }
    }
}
