package ru.podyom.assessment.importing;

import static org.awaitility.Awaitility.await;
import static ru.podyom.assessment.Given.as;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Sends files and waits for what becomes of them. */
public final class Uploads {

    private static final Set<String> UNDER_WAY = Set.of("received", "reading", "merging");

    private Uploads() {}

    public static JsonPath finished(String token, String type, Object file, Map<String, ?> parameters) {
        return awaited(token, sent(token, type, file, parameters));
    }

    /** The location of the job. */
    public static String sent(String token, String type, Object file, Map<String, ?> parameters) {
        byte[] bytes = file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file;
        return as(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .queryParams(parameters)
                .body(bytes)
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    public static JsonPath awaited(String token, String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> as(token).get(location).jsonPath(), job -> !UNDER_WAY.contains(job.getString("state")));
    }
}
