package ru.podyom.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import ru.podyom.local.data.DataDirectory;
import ru.podyom.local.data.Databases;
import ru.podyom.local.data.Kafka;
import ru.podyom.local.data.Postgres;
import ru.podyom.local.data.PrivateFiles;
import ru.podyom.local.data.Secrets;
import ru.podyom.local.process.CannotStart;
import ru.podyom.local.process.Keeper;
import ru.podyom.local.process.Program;
import ru.podyom.local.process.Together;

/** A running suite: PostgreSQL, Kafka and the services, each a process of its own that is kept running. */
public final class Suite implements AutoCloseable {

    private static final Duration SERVICE_GRACE = Duration.ofSeconds(15);
    private static final String SUPERUSER_SECRET = "postgres";

    private final SuiteOptions options;
    private final DataDirectory directory;
    private final DataDirectory.Hold hold;
    private final Keys keys;
    private final Secrets secrets;
    private final Journal journal;
    private final Postgres postgres;
    private final Keeper postgresKeeper;
    private final Keeper kafka;
    private final List<Keeper> services;
    private boolean stopped;

    /** Starts everything and returns when everything is ready; what was started is stopped again if something fails. */
    public static Suite start(SuiteOptions options) throws CannotStart {
        Suite suite = prepare(options);
        suite.start();
        return suite;
    }

    /** Takes the data directory and sees that a start can succeed; nothing runs yet. */
    static Suite prepare(SuiteOptions options) throws CannotStart {
        DataDirectory directory = new DataDirectory(options.data()).create();
        DataDirectory.Hold hold = directory.lock();
        try {
            return new Suite(options, directory, hold);
        } catch (CannotStart | RuntimeException e) {
            release(directory, hold);
            throw e;
        } catch (IOException e) {
            release(directory, hold);
            throw new CannotStart("the data directory " + directory.root() + " cannot be used", e);
        }
    }

    private Suite(SuiteOptions options, DataDirectory directory, DataDirectory.Hold hold)
            throws CannotStart, IOException {
        this.options = options;
        this.directory = directory;
        this.hold = hold;
        PrivateFiles.write(
                directory.supervisorPid(),
                String.valueOf(ProcessHandle.current().pid()));
        directory.log("supervisor").rotate();
        this.journal = new Journal(directory, options.portBase());
        for (String orphan : hold.leftovers().stop()) {
            journal.say("stopped a leftover of a killed run: " + orphan);
        }
        Port.requireFree(options.portBase());
        directory.requireSpace();
        requireBuilt();
        FileUtils.deleteDirectory(directory.scratch("").toFile());
        this.keys = new Keys(directory.keys());
        this.secrets = Secrets.in(directory.secrets(), secretNames());
        this.postgres = new Postgres(
                directory, options.binaries(), Port.POSTGRESQL.from(options.portBase()), secrets.of(SUPERUSER_SECRET));
        this.postgresKeeper = keeper(postgres);
        this.kafka = keeper(new Kafka(
                directory, Port.KAFKA.from(options.portBase()), Port.KAFKA_CONTROLLER.from(options.portBase())));
        this.services = options.services().stream()
                .map(name -> keeper(new ServiceProgram(name, options, directory, secrets)))
                .toList();
    }

    void start() throws CannotStart {
        try {
            journal.enter("starting");
            keys.create();
            Together.start(List.of(this::startDatabases, kafka::start));
            Together.start(services.stream()
                    .map(keeper -> (Together.Start) keeper::start)
                    .toList());
            if (options.demo()) {
                loadDemo();
            }
            journal.enter("ready");
        } catch (CannotStart e) {
            journal.say(String.valueOf(e.getMessage()));
            stop("failed");
            throw e;
        }
    }

    public URI gatewayUri() {
        return URI.create("http://127.0.0.1:" + Port.GATEWAY.from(options.portBase()));
    }

    /** Where a service itself listens, for those who measure it without the gateway. */
    public URI serviceUri(String service) {
        return URI.create("http://127.0.0.1:" + Port.of(service).from(options.portBase()));
    }

    /** A connection of the superuser to a service's database, for those who prepare or look at its data. */
    public Connection connect(String service) throws SQLException {
        return postgres.connect(ServiceProgram.database(service));
    }

    /** A bearer token of a demonstration user, for example {@code region}. */
    public String token(String user) {
        DemoUser known = DemoUser.named(user)
                .orElseThrow(() -> new IllegalArgumentException("no demonstration user is named " + user));
        try {
            return Tokens.sign(keys, known);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no token can be signed with the keys in " + directory.keys(), e);
        }
    }

    /** Kills a process without warning, by name: a service, {@code kafka} or {@code postgresql}. It is started again. */
    public void kill(String name) {
        keepers()
                .filter(keeper -> keeper.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here is named " + name))
                .kill();
    }

    /** Stops everything in order: the services, Kafka, PostgreSQL. Safe at any time and more than once. */
    public void stop() {
        stop("stopped");
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized void stop(String finalState) {
        if (stopped) {
            return;
        }
        stopped = true;
        journal.enter("stopping");
        // all are told at once: a service that waits for another one's answer must not wait out its whole grace
        services.parallelStream().forEach(keeper -> keeper.stop(SERVICE_GRACE));
        kafka.stop(SERVICE_GRACE);
        postgresKeeper.stop(Postgres.grace());
        journal.enter(finalState);
        release(directory, hold);
    }

    private static void release(DataDirectory directory, DataDirectory.Hold hold) {
        directory.supervisorPid().toFile().delete();
        hold.close();
    }

    private void startDatabases() throws CannotStart {
        postgres.create();
        postgresKeeper.start();
        Databases databases = new Databases(postgres);
        for (String name : databaseNames()) {
            databases.create(name, secrets.of(name + ".owner"), secrets.of(name + ".app"));
        }
    }

    private void loadDemo() throws CannotStart {
        if (Files.exists(directory.demoLoaded())) {
            return;
        }
        new Demo(options.home().resolve("deploy/demo"), gatewayUri(), token("admin"), journal).load();
        try {
            Files.createFile(directory.demoLoaded());
        } catch (IOException e) {
            throw new CannotStart("cannot note that the demonstration data are loaded", e);
        }
    }

    private void requireBuilt() throws CannotStart {
        for (String service : options.services()) {
            if (!Files.exists(ServiceProgram.jar(options.home(), service))) {
                throw new CannotStart(
                        service + " is not built: " + ServiceProgram.jar(options.home(), service) + " is missing");
            }
        }
    }

    private Keeper keeper(Program program) {
        return new Keeper(program, directory.log(program.name()), options.pauses(), journal);
    }

    private Stream<Keeper> keepers() {
        return Stream.concat(Stream.of(postgresKeeper, kafka), services.stream());
    }

    private List<String> databaseNames() {
        return options.services().stream()
                .filter(service -> !service.equals(ServiceProgram.GATEWAY))
                .map(ServiceProgram::database)
                .toList();
    }

    private List<String> secretNames() {
        List<String> names = new ArrayList<>(List.of(SUPERUSER_SECRET));
        databaseNames().forEach(name -> names.addAll(List.of(name + ".owner", name + ".app")));
        return names;
    }
}
