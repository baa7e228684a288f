package ru.podyom.local.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.podyom.local.process.CannotStart;

/** The services' databases and roles, from the template that every kind of deployment uses. */
public final class Databases {

    private static final String TEMPLATE = "/podyom/database.sql";
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04"); // duplicate role, duplicate database

    private final Postgres postgres;

    public Databases(Postgres postgres) {
        this.postgres = postgres;
    }

    /** What the template does before and after {@code --connect}. */
    private record Script(List<String> onServer, List<String> inDatabase) {

        static Script parse(String text) {
            Script script = new Script(new ArrayList<>(), new ArrayList<>());
            List<String> part = script.onServer;
            StringBuilder statement = new StringBuilder();
            for (String line : text.lines().toList()) {
                boolean connects = line.strip().equals("--connect");
                if (!connects && !line.strip().equals("--;;")) {
                    statement.append(line).append('\n');
                    continue;
                }
                part.add(statement.toString());
                statement.setLength(0);
                part = connects ? script.inDatabase : part;
            }
            part.add(statement.toString());
            return script;
        }
    }

    /** Runs the template to its end every time: a start killed half-way through must not leave a role without rights. */
    public void create(String name, String ownerPassword, String appPassword) throws CannotStart {
        try {
            String text = template();
            for (Map.Entry<String, String> value : Map.of(
                            "name", name, "ownerPassword", ownerPassword, "appPassword", appPassword)
                    .entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            Script script = Script.parse(text);
            run("postgres", script.onServer());
            run(name, script.inDatabase());
        } catch (IOException | SQLException e) {
            throw new CannotStart("the database " + name + " cannot be created", e);
        }
    }

    private void run(String database, List<String> statements) throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    if (!ALREADY_THERE.contains(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        }
    }

    private static String template() throws IOException {
        try (InputStream stream = Databases.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IOException("the template " + TEMPLATE + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
