package ru.podyom.assessment.staging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams rows into a temporary table of the running transaction: whatever breaks off leaves nothing behind. */
@ApplicationScoped
public class Staging {

    private static final int BUFFER = 1 << 16;

    private final AgroalDataSource database;

    Staging(AgroalDataSource database) {
        this.database = database;
    }

    /** Stages what the source adds; memory does not grow with the number of rows. */
    public void fill(Consumer<StagedRows> source) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Sorts and hashes of a million rows stay out of temporary files.
            statement.execute("set local work_mem = '64MB'");
            statement.execute(MergeSql.CREATE);
            PGCopyOutputStream copy =
                    new PGCopyOutputStream(connection.unwrap(PGConnection.class), MergeSql.COPY, BUFFER);
            try {
                source.accept(new StagedRows(copy));
            } catch (RuntimeException e) {
                copy.cancelCopy();
                throw e;
            }
            copy.close();
            statement.execute("analyze import_row");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the rows could not be staged", e);
        }
    }
}
