package ru.podyom.assessment.school;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import ru.podyom.runtime.access.Callers;

/** A school's move that lasts until something else waits for it, or has not waited. */
public final class Moving {

    private static final String MOVE = """
            update %s set territory_path = ? where %s = ?""";
    private static final String AWAITED = """
            select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))""";

    private Moving() {}

    /** Begins to move the school to the municipality with this path, does something meanwhile, and ends the move. */
    public static <T> T during(String school, String path, Supplier<T> other) {
        Callers callers = Arc.container().instance(Callers.class).get();
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        return callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(() -> {
                    try (Connection connection = database.getConnection()) {
                        move(connection, "school", "code", school, path);
                        move(connection, "result", "school_code", school, path);
                        move(connection, "pupil_result", "school_code", school, path);
                        CompletableFuture<T> begun = CompletableFuture.supplyAsync(other);
                        await().pollInSameThread().until(() -> begun.isDone() || isAwaited(connection));
                        return begun;
                    }
                }))
                .join();
    }

    private static void move(Connection connection, String table, String key, String school, String path)
            throws SQLException {
        try (var statement = connection.prepareStatement(MOVE.formatted(table, key))) {
            statement.setString(1, path);
            statement.setString(2, school);
            statement.executeUpdate();
        }
    }

    private static boolean isAwaited(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(AWAITED);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
