package ru.podyom.assessment.importing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams a file into the staging table with COPY, in one transaction: a broken upload leaves nothing behind. */
@ApplicationScoped
class Upload {

    static final int KEPT_FINDINGS = 1000;
    /** A slow line and a large file take their time; the default of a minute is for requests. */
    static final int LONGEST_SECONDS = 3600;

    private static final String COPY =
            "copy import_row (import_id, line, " + String.join(", ", Row.COLUMNS) + ") from stdin";

    /** What was read: the number of rows, of refused ones, and the first of the refusals. */
    record Report(long rows, long refused, List<Finding> findings) {}

    private final AgroalDataSource database;

    Upload(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Report receive(UUID id, InputStream file) {
        List<Finding> findings = new ArrayList<>();
        long[] refused = {0};
        try (Connection connection = database.getConnection()) {
            holdLock(connection, id);
            String importId = id.toString();
            PGCopyOutputStream staging = new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, 1 << 16);
            long rows;
            try {
                rows = CsvResults.read(file, row -> write(staging, row.copyLine(importId)), finding -> {
                    refused[0]++;
                    if (findings.size() < KEPT_FINDINGS) {
                        findings.add(finding);
                    }
                });
            } catch (RuntimeException e) {
                staging.cancelCopy();
                throw e;
            }
            staging.close();
            return new Report(rows, refused[0], findings);
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException("the rows could not be staged", e);
        }
    }

    /** While this transaction lives, the import is being received; after a crash the lock is free and says so. */
    private static void holdLock(Connection connection, UUID id) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, id.toString());
            lock.execute();
        }
    }

    private static void write(PGCopyOutputStream staging, String line) {
        try {
            staging.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
