package ru.podyom.runtime.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One real PostgreSQL per JVM, with the roles and grants of the real installation. */
final class TestPostgres {

    private static final String PASSWORD = "test-only";
    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> CREATED = new HashSet<>();

    private TestPostgres() {}

    /** Creates the database of a service, once, and answers with the configuration that reaches it. */
    static synchronized Map<String, String> database(String name) {
        if (CREATED.add(name)) {
            create(name);
        }
        Map<String, String> settings = new TreeMap<>();
        // Not the server's own URL: that one names the superuser, whom row-level security does not bind.
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name);
        settings.put("quarkus.datasource.username", name + "_app");
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("quarkus.flyway.username", name + "_owner");
        settings.put("quarkus.flyway.password", PASSWORD);
        return settings;
    }

    private static void create(String name) {
        String template = resource("/podyom/database.sql")
                .replace("${name}", name)
                .replace("${ownerPassword}", PASSWORD)
                .replace("${appPassword}", PASSWORD);
        String[] halves = template.split("--connect\n");
        run("postgres", halves[0]);
        run(name, halves[1]);
    }

    private static void run(String database, String statements) {
        try (Connection connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements.split("--;;\n")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be made", e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "60")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private static String resource(String path) {
        try (InputStream stream = TestPostgres.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
