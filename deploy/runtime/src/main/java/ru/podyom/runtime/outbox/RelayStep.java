package ru.podyom.runtime.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * The two halves of relaying, each one transaction under the lock of the single {@code outbox_relay} row, which is the
 * lease: a second relay waits for it, a dead one gives it back with its connection. Positions are committed before
 * anything is sent, so that an event sent twice after a crash carries the same position both times.
 */
@Singleton
class RelayStep {

    private static final String LEASE = "select assigned, published from outbox_relay for update";

    private static final String ASSIGN = """
            with waiting as (
                select seq, row_number() over (order by seq) as place
                  from (select seq from outbox where position is null order by seq limit ?) as oldest)
            update outbox set position = ? + waiting.place from waiting where outbox.seq = waiting.seq""";

    private static final String TO_SEND = """
            select position, id, aggregatetype, aggregateid, type, payload, created_at
              from outbox where position > ? order by position limit ?""";

    private final AgroalDataSource database;
    private final EventProducer producer;

    RelayStep(AgroalDataSource database, EventProducer producer) {
        this.database = database;
        this.producer = producer;
    }

    /** Gives positions to committed events, oldest first; true if there may be more. */
    @Transactional
    boolean assign(int batch) {
        try (Connection connection = database.getConnection()) {
            long assigned = lease(connection)[0];
            try (var statement = connection.prepareStatement(ASSIGN)) {
                statement.setInt(1, batch);
                statement.setLong(2, assigned);
                int given = statement.executeUpdate();
                if (given > 0) {
                    save(connection, "update outbox_relay set assigned = ?", assigned + given);
                }
                return given == batch;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("positions could not be given", e);
        }
    }

    /** Sends the next events and waits for Kafka; the last position sent, or 0 if there was none. */
    @Transactional
    long publish(int batch) {
        try (Connection connection = database.getConnection()) {
            long published = lease(connection)[1];
            long last = 0;
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            try (var statement = connection.prepareStatement(TO_SEND)) {
                statement.setLong(1, published);
                statement.setInt(2, batch);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        sent.add(producer.send(record(row)));
                    }
                }
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            if (last > 0) {
                save(connection, "update outbox_relay set published = ?", last);
            }
            return last;
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("events could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending events", e);
        }
    }

    /**
     * Forgets what nobody can ask for any more: published events and remembered ids past their time, and stored answers
     * past the day for which a key holds.
     */
    @Transactional
    void tidy(Duration keep) {
        String age = keep.toSeconds() + " seconds";
        try (Connection connection = database.getConnection()) {
            delete(connection, "outbox", "position <= (select published from outbox_relay) and created_at", age);
            delete(connection, "inbox", "taken_at", age);
            delete(connection, "idempotency", "created_at", "24 hours");
        } catch (SQLException e) {
            throw new IllegalStateException("old rows could not be deleted", e);
        }
    }

    // A slice at a time: a long transaction would hold back the relay and the vacuum.
    private static void delete(Connection connection, String table, String condition, String age) throws SQLException {
        String sql = "delete from %s where ctid in (select ctid from %s where %s < now() - ?::interval limit 20000)"
                .formatted(table, table, condition);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, age);
            statement.executeUpdate();
        }
    }

    private static long[] lease(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LEASE);
                var row = statement.executeQuery()) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }

    private static void save(Connection connection, String sql, long value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            statement.executeUpdate();
        }
    }

    private ProducerRecord<String, String> record(java.sql.ResultSet row) throws SQLException {
        return producer.record(
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("payload"),
                row.getString("type"),
                row.getString("id"),
                row.getObject("created_at", java.time.OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
