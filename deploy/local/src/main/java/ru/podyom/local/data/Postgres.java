package ru.podyom.local.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.commons.io.FileUtils;
import ru.podyom.local.process.CannotStart;
import ru.podyom.local.process.Program;

/**
 * A real PostgreSQL with data that last. It runs as a direct child and not through {@code EmbeddedPostgres}, which is
 * made for tests: that one trusts every local user, holds the whole archive in memory, opens its directory to everyone
 * and gives a stop five seconds.
 */
public final class Postgres implements Program {

    public static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";

    private final DataDirectory directory;
    private final Path binaries;
    private final int port;
    private final String password;

    public Postgres(DataDirectory directory, Path binaries, int port, String password) {
        this.directory = directory;
        this.binaries = binaries;
        this.port = port;
        this.password = password;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stopSignal() {
        return "INT"; // "fast": rolls open transactions back instead of waiting for their clients
    }

    @Override
    public ProcessBuilder command() throws IOException {
        List<String> settings = List.of(
                directory.mark().ofData(),
                directory.mark().ofProcess(NAME),
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "timezone=UTC",
                "log_timezone=UTC",
                "max_connections=60",
                "shared_buffers=96MB",
                "max_wal_size=256MB",
                // three processes less; one machine's disk gains little from them
                "io_method=sync",
                // compiling a query costs more memory than the queries of an embedded run are worth
                "jit=off");
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(program("postgres"), "-D", data().toString()));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(command).directory(directory.root().toFile());
    }

    @Override
    public boolean ready() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // not listening yet, or replaying its log after a crash
        }
    }

    /** Creates the cluster on the first start. One that was left half made by a kill is made anew. */
    public void create() throws CannotStart {
        Path complete = directory.root().resolve("postgres-created");
        if (Files.exists(complete)) {
            forgetStranger();
            return;
        }
        Path passwordFile = directory.root().resolve("initdb.password");
        try {
            if (Files.exists(data())) {
                FileUtils.deleteDirectory(data().toFile());
            }
            PrivateFiles.write(passwordFile, password + "\n");
            initdb(passwordFile);
            Files.createFile(complete);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's data directory cannot be created", e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /**
     * After a reboot the number noted in a killed server's lock file may be another program's, and PostgreSQL would
     * refuse to start for its sake.
     */
    private void forgetStranger() throws CannotStart {
        Path lock = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            // a program that hides its name is of another user, and so not ours
            boolean stranger = ProcessHandle.of(pid)
                    .map(process -> process.info().command().orElse(""))
                    .filter(command -> !command.endsWith("/postgres"))
                    .isPresent();
            if (stranger) {
                Files.delete(lock);
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new CannotStart("PostgreSQL's lock file " + lock + " cannot be read", e);
        }
    }

    /** A connection of the superuser, whom no row policy binds. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    private void initdb(Path passwordFile) throws IOException, CannotStart {
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(
                program("initdb"),
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                // the binaries' own collation: the same order of Russian words whatever locales the machine has
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--encoding=UTF8",
                "--no-instructions"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            String hint = unprivileged().isEmpty()
                    ? ""
                    : "\nAs root it needs user namespaces; where the machine forbids them, run it as an ordinary user.";
            throw new CannotStart("PostgreSQL's data directory cannot be created:\n" + output.strip() + hint);
        }
    }

    private Path data() {
        return directory.root().resolve("postgres");
    }

    private String program(String name) throws IOException {
        return PostgresBinaries.in(binaries).resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's right to its files. */
    private static List<String> unprivileged() throws IOException {
        Object uid = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        return uid.equals(0) ? List.of("unshare", "--user") : List.of();
    }

    /** How long a stop may take: a checkpoint of everything in memory, on a slow disk. */
    public static Duration grace() {
        return Duration.ofSeconds(30);
    }
}
