package ru.podyom.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.podyom.local.data.DataDirectory;
import ru.podyom.local.data.Secrets;
import ru.podyom.local.process.JavaCommand;
import ru.podyom.local.process.Program;

/** One of the four services: the same jar as everywhere, told by configuration where its surroundings are. */
final class ServiceProgram implements Program {

    static final String GATEWAY = "gateway";

    private static final String ADDED_FLAGS = "PODYOM_SERVICE_JAVA_OPTIONS";

    private final String name;
    private final SuiteOptions options;
    private final DataDirectory directory;
    private final Secrets secrets;

    ServiceProgram(String name, SuiteOptions options, DataDirectory directory, Secrets secrets) {
        this.name = name;
        this.options = options;
        this.directory = directory;
        this.secrets = secrets;
    }

    /** The database's name: the service's without its second half. */
    static String database(String service) {
        return service.replace("-service", "");
    }

    static Path jar(Path home, String service) {
        return home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ProcessBuilder command() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        Map<String, String> environment = new LinkedHashMap<>();
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", String.valueOf(port(name)));
        properties.put(
                "mp.jwt.verify.publickey.location",
                new Keys(directory.keys()).publicKey().toUri().toString());
        properties.put("mp.jwt.verify.issuer", Tokens.ISSUER);
        properties.put(
                "java.io.tmpdir",
                Files.createDirectories(directory.scratch(name)).toString());
        if (name.equals(GATEWAY)) {
            addUpstreams(properties);
        } else {
            addDatabase(properties, environment);
            properties.put("kafka.bootstrap.servers", "127.0.0.1:" + Port.KAFKA.from(options.portBase()));
        }
        return new JavaCommand(
                        directory.mark(),
                        name,
                        name.equals(GATEWAY) ? 128 : 256,
                        flags(),
                        properties,
                        environment,
                        List.of("-jar", jar(options.home(), name).toString()))
                .builder(directory.root());
    }

    @Override
    public boolean ready() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port(name) + "/q/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(1000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The second compiler is left out: it doubles the work of a start, and four services start at once on two cores.
     * Whoever measures throughput brings it back with {@code -XX:TieredStopAtLevel=4}.
     */
    private static List<String> flags() {
        String added = System.getenv().getOrDefault(ADDED_FLAGS, "").strip();
        Stream<String> usual = Stream.of("-Xms32m", "-XX:TieredStopAtLevel=1");
        return Stream.concat(usual, Stream.of(added.split("\\s+")).filter(flag -> !flag.isEmpty()))
                .toList();
    }

    private void addUpstreams(Map<String, String> properties) {
        options.services().stream()
                .filter(service -> !service.equals(GATEWAY))
                .forEach(service ->
                        properties.put("podyom.gateway.upstreams." + service, "http://127.0.0.1:" + port(service)));
    }

    private void addDatabase(Map<String, String> properties, Map<String, String> environment) {
        String database = database(name);
        properties.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + Port.POSTGRESQL.from(options.portBase()) + "/" + database);
        properties.put("quarkus.datasource.username", database + "_app");
        properties.put("quarkus.flyway.username", database + "_owner");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.of(database + ".app"));
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.of(database + ".owner"));
    }

    private int port(String service) {
        return Port.of(service).from(options.portBase());
    }
}
