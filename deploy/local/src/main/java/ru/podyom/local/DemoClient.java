package ru.podyom.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Sends the demonstration data, patiently: a school is known to the other services a moment after it was created. */
final class DemoClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> DONE = Set.of(200, 201, 202, 204);
    private static final int ALREADY_THERE = 409;
    private static final Set<Integer> PERHAPS_LATER = Set.of(404, 422, 429, 502, 503, 504);
    private static final Set<String> UNDER_WAY = Set.of("received", "reading", "merging");
    private static final Set<String> FAILED = Set.of("failed", "rejected", "cancelled", "canceled");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration JOB_PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final String token;

    DemoClient(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** What is sent, and where to look for the job that it may start. */
    record Request(
            String method,
            String path,
            String mediaType,
            String body,
            @Nullable String waitFor) {

        /** The same for the same content, so that a load that was cut short can be repeated. */
        String key() {
            return DigestUtils.sha256Hex(DigestUtils.sha256Hex(method + " " + path) + DigestUtils.sha256Hex(body));
        }
    }

    void send(Request request) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpResponse<String> response = exchange(request);
        while (PERHAPS_LATER.contains(response.statusCode()) && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE_MILLIS);
            response = exchange(request);
        }
        if (!DONE.contains(response.statusCode()) && response.statusCode() != ALREADY_THERE) {
            throw new IOException(request.method() + " " + request.path() + " was answered " + describe(response)
                    + " for " + abbreviate(request.body()));
        }
        String job = response.headers().firstValue("Location").orElse(request.waitFor());
        if (request.waitFor() != null && DONE.contains(response.statusCode()) && job != null) {
            awaitJob(job);
        }
    }

    private HttpResponse<String> exchange(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = to(request.path())
                .header("Content-Type", request.mediaType())
                .method(request.method(), BodyPublishers.ofString(request.body()));
        if (request.method().equals("POST")) {
            builder.header("Idempotency-Key", request.key());
        }
        return http.send(builder.build(), BodyHandlers.ofString());
    }

    private void awaitJob(String location) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(JOB_PATIENCE);
        while (true) {
            HttpResponse<String> response =
                    http.send(to(URI.create(location).getRawPath()).GET().build(), BodyHandlers.ofString());
            String state = response.statusCode() == 200
                    ? JSON.readTree(response.body()).path("state").asText()
                    : "";
            if (FAILED.contains(state)) {
                throw new IOException("the job " + location + " ended " + describe(response));
            }
            if (response.statusCode() == 200 && !UNDER_WAY.contains(state)) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("the job " + location + " did not end in time: " + describe(response));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static String describe(HttpResponse<String> response) {
        return response.statusCode() + " "
                + abbreviate(Optional.ofNullable(response.body()).orElse(""));
    }

    private static String abbreviate(String text) {
        return text.length() <= 2000 ? text : text.substring(0, 2000) + "…";
    }
}
