package ru.podyom.runtime.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Tells PostgreSQL, on every connection taken from the pool, whose work it is about to do. Row policies ask for it. It
 * is set anew each time and never remembered: a rolled-back transaction takes its settings back with it.
 */
@Singleton
class ScopedConnections implements AgroalPoolInterceptor {

    private static final String ENTER =
            "select set_config('podyom.scope', ?, false), set_config('podyom.school', ?, false)";

    private final Callers callers;

    ScopedConnections(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Caller caller = callers.current();
        try (var enter = connection.prepareStatement(ENTER)) {
            enter.setString(1, caller.territory());
            enter.setString(2, Objects.requireNonNullElse(caller.school(), ""));
            enter.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the connection could not be bound to its caller's territory", e);
        }
    }
}
