package ru.podyom.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.podyom.local.Suite;
import ru.podyom.local.SuiteOptions;
import ru.podyom.local.process.CannotStart;

/** One running service with its database, in a directory that is removed afterwards. */
final class Rig implements AutoCloseable {

    static final int SCHOOLS = 1000;

    private final String service;
    private final Path directory;
    private final Suite suite;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;
    final Connection database;

    private Rig(String service, Path directory, Suite suite) throws SQLException {
        this.service = service;
        this.directory = directory;
        this.suite = suite;
        this.token = suite.token("admin");
        this.database = suite.connect(service);
    }

    static Rig start(Path home, String service) throws IOException, CannotStart, SQLException {
        Path directory = Files.createTempDirectory("podyom-bench-");
        SuiteOptions options = SuiteOptions.of(home, directory)
                .withServices(List.of(service))
                .withDemo(false)
                .withPortBase(freeBase());
        return new Rig(service, directory, Suite.start(options));
    }

    /** Seven ports in a row that nobody listens on now. */
    private static int freeBase() throws IOException {
        for (int base = 21_000; base < 30_000; base += 10) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IOException("no free ports");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + 7; port++) {
            try (ServerSocket probe = new ServerSocket(port)) {
                probe.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    /** Of assessment-service: a thousand schools, and as many procedures as the rows need. */
    void world(int procedures) throws SQLException {
        sql("insert into territory (code, name, level, path) values ('ru', 'Россия', 'FEDERATION', 'ru')");
        sql(
                "insert into territory (code, name, level, parent, path) values ('reg', 'Регион', 'REGION', 'ru', 'ru/reg')");
        sql("insert into territory (code, name, level, parent, path)"
                + " values ('mun', 'Округ', 'MUNICIPALITY', 'reg', 'ru/reg/mun')");
        sql("""
                insert into school (id, code, name, kind, municipality, territory_path)
                select uuidv7(), 's' || lpad(i::text, 5, '0'), 'Школа ' || i, 'SECONDARY', 'mun', 'ru/reg/mun'
                  from generate_series(1, %d) as i""".formatted(SCHOOLS));
        sql("""
                insert into assessment_procedure (id, code, type, subject, grade, school_year, territory_path)
                select uuidv7(), 'p' || lpad(i::text, 5, '0'), 'VPR', 'MA', 5, '2020-2021', 'ru'
                  from generate_series(1, %d) as i""".formatted(procedures));
        sql("analyze");
    }

    void sql(String statement) throws SQLException {
        try (Statement one = database.createStatement()) {
            one.execute(statement);
        }
    }

    /** The same empty tables for whoever comes next. */
    void reset() throws SQLException {
        sql("truncate result, pupil_result, outbox, import_file, import_finding, result_import");
        sql("checkpoint");
    }

    /** What a program of its own needs to send requests: where to, and whose. */
    List<String> caller() {
        return List.of(suite.serviceUri(service).toString(), token);
    }

    String get(String path) throws IOException, InterruptedException {
        return body(request(path).GET().build());
    }

    String post(String path, String type, Path file) throws IOException, InterruptedException {
        return body(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build());
    }

    String post(String path, String type, String body) throws IOException, InterruptedException {
        return body(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.serviceUri(service) + path))
                .header("Authorization", "Bearer " + token);
    }

    private String body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        suite.stop();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
