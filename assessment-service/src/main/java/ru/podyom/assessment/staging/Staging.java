package ru.podyom.assessment.staging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Streams rows into a temporary table of the running transaction: whatever breaks off leaves nothing behind. */
@ApplicationScoped
public class Staging {

    private final AgroalDataSource database;

    Staging(AgroalDataSource database) {
        this.database = database;
    }

    /** Stages what the source adds; memory does not grow with the number of rows. */
    public void fill(Consumer<Staged> source) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Sorts and hashes of a million rows stay out of temporary files.
            statement.execute("set local work_mem = '64MB'");
            statement.execute(MergeSql.CREATE);
            statement.execute(PlaceSql.CREATE);
            Staged staged = new Staged(connection);
            try {
                source.accept(staged);
            } catch (RuntimeException e) {
                staged.cancel();
                throw e;
            }
            staged.end();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the rows could not be staged", e);
        }
    }
}
