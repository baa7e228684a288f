package ru.podyom.assessment.staging;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Where the rows of one file go: a file is of schools or of pupils, and its first row tells which. */
public final class Staged {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private @Nullable PGCopyOutputStream copy;
    private @Nullable StagedRows results;
    private @Nullable StagedPupils pupils;

    Staged(Connection connection) {
        this.connection = connection;
    }

    /** For results of schools. */
    public StagedRows results() {
        if (results == null) {
            results = new StagedRows(begun(MergeSql.COPY));
        }
        return results;
    }

    /** For pupils; their tables are there from now on, if only to be asked what follows from none. */
    public StagedPupils pupils() {
        if (pupils == null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(PupilSql.CREATE);
            } catch (SQLException e) {
                throw new IllegalStateException("the pupils could not be staged", e);
            }
            pupils = new StagedPupils(begun(PupilSql.COPY));
        }
        return pupils;
    }

    private PGCopyOutputStream begun(String sql) {
        if (copy != null) {
            throw new IllegalStateException("a file holds results of schools or of pupils, not both");
        }
        try {
            copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER);
            return copy;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be staged", e);
        }
    }

    void end() throws IOException, SQLException {
        if (copy != null) {
            copy.close();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(pupils == null ? "analyze import_row" : "analyze import_pupil");
        }
    }

    void cancel() throws SQLException {
        if (copy != null) {
            copy.cancelCopy();
        }
    }
}
