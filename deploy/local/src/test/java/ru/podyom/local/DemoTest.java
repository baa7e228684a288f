package ru.podyom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.data.DataDirectory;

class DemoTest {

    private record Seen(String method, String path, String body, String authorization, String key, String type) {}

    private record Answer(int status, String body) {}

    @TempDir
    private Path folder;

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private HttpServer gateway;

    @BeforeEach
    void startGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stopGateway() {
        gateway.stop(0);
    }

    @Test
    void eachElementIsARequestOfItsOwnWithItsFieldsInThePath() throws Exception {
        write("schools.json", "[{\"code\":\"a b\",\"name\":\"Школа\"},{\"code\":\"c\"}]");
        write(
                "load.json",
                "[{\"method\":\"PUT\",\"path\":\"/api/v1/schools/{code}\",\"file\":\"schools.json\",\"each\":true}]");

        demo().load();

        assertThat(seen).extracting(Seen::path).containsExactly("/api/v1/schools/a%20b", "/api/v1/schools/c");
        assertThat(seen).extracting(Seen::body).first().isEqualTo("{\"code\":\"a b\",\"name\":\"Школа\"}");
        assertThat(seen).allMatch(request -> request.authorization().equals("Bearer token"));
    }

    @Test
    void theSameContentIsSentUnderTheSameKeyAndOtherContentUnderAnother() throws Exception {
        write("schools.json", "[{\"code\":\"a\"},{\"code\":\"b\"}]");
        write(
                "load.json",
                "[{\"method\":\"POST\",\"path\":\"/api/v1/schools\",\"file\":\"schools.json\",\"each\":true}]");
        demo().load();

        demo().load();

        List<String> keys = seen.stream().map(Seen::key).toList();
        assertThat(keys.subList(0, 2)).doesNotHaveDuplicates().isEqualTo(keys.subList(2, 4));
    }

    @Test
    void whatIsNotKnownYetIsTriedAgainAndWhatIsThereIsFine() throws Exception {
        write("results.csv", "school;share\n");
        write(
                "load.json",
                "[{\"method\":\"POST\",\"path\":\"/r\",\"contentType\":\"text/csv\",\"file\":\"results.csv\"}]");
        answers.addAll(List.of(new Answer(404, "unknown school"), new Answer(503, ""), new Answer(409, "")));

        demo().load();

        assertThat(seen).hasSize(3).allMatch(request -> request.type().equals("text/csv"));
    }

    @Test
    void aJobIsAwaitedAndItsFailureIsTold() throws Exception {
        write("results.csv", "school;share\n");
        write(
                "load.json",
                "[{\"method\":\"POST\",\"path\":\"/imports\",\"file\":\"results.csv\",\"waitFor\":\"/imports/7\"}]");
        answers.addAll(List.of(
                new Answer(202, ""),
                new Answer(200, "{\"state\":\"merging\"}"),
                new Answer(200, "{\"state\":\"failed\",\"reason\":\"row 3\"}")));

        assertThatThrownBy(() -> demo().load())
                .hasMessageContaining("/imports/7")
                .hasMessageContaining("row 3");
    }

    @Test
    void aRefusalIsToldWithTheProblemsText() throws Exception {
        write("a.json", "{}");
        write("load.json", "[{\"method\":\"POST\",\"path\":\"/a\",\"file\":\"a.json\"}]");
        answers.add(new Answer(400, "{\"title\":\"code is missing\"}"));

        assertThatThrownBy(() -> demo().load())
                .hasMessageContaining("POST /a was answered 400")
                .hasMessageContaining("code is missing");
    }

    private Demo demo() throws Exception {
        DataDirectory directory = new DataDirectory(folder.resolve("data")).create();
        URI uri = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
        return new Demo(folder, uri, "token", new Journal(directory, 8080));
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                body,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Content-Type")));
        Answer answer = answers.isEmpty() ? new Answer(201, "{}") : answers.pop();
        byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
