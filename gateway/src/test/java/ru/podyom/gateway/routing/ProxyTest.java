package ru.podyom.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import ru.podyom.gateway.fixture.GatewayTest;
import ru.podyom.gateway.fixture.Tokens;
import ru.podyom.gateway.fixture.Wire;

@GatewayTest
class ProxyTest {

    private static final int MIB = 1024 * 1024;

    @ConfigProperty(name = "podyom.gateway.upstreams.assessment-service")
    String upstream;

    @Test
    void aRequestReachesItsServiceUnchanged() {
        // When
        caller().body("{}")
                .contentType("application/json")
                .post("/api/v1/schools?x=a%20b;c")
                // Then
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/schools?x=a%20b;c"))
                .body("method", equalTo("POST"))
                .body("bytes", equalTo(2))
                .body("headers.authorization", containsString("Bearer "));
    }

    @Test
    void fiveMebibytesPassBothWaysUnchanged() {
        // Given
        byte[] body = new byte[5 * MIB];
        new Random(7).nextBytes(body);
        // When
        byte[] mirrored = caller().header("X-Behave", "mirror")
                .contentType("text/csv")
                .body(body)
                .post("/api/v1/imports")
                .asByteArray();
        // Then
        assertThat(mirrored).isEqualTo(body);
    }

    @Test
    void anAnswerWithoutBodyStaysWithoutBody() {
        // When
        caller().header("X-Behave", "empty")
                .delete("/api/v1/schools/7")
                // Then
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void headIsAnsweredWhereGetIs() {
        // When
        caller().head("/api/v1/schools").then().statusCode(200).header("Content-Type", "application/json");
    }

    @Test
    void anUnknownPathIsAProblem() {
        // When
        caller().get("/api/v1/nothing")
                // Then
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://podyom.ru/problems/not-found"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/nothing"));
    }

    @Test
    void anotherMethodIsToldWhichAreAllowed() {
        // When
        caller().put("/api/v1/schools")
                // Then
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST")
                .contentType("application/problem+json");
    }

    @Test
    void aServiceThatIsDownIsAProblemWithRetryAfter() {
        // When
        caller().get("/api/v1/indicators")
                // Then
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("detail", containsString("indicator-service"));
    }

    @Test
    void aServiceThatDoesNotAnswerTimesOut() {
        // When
        caller().header("X-Behave", "hang").get("/api/v1/schools").then().statusCode(504);
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        // When
        caller().header("X-Behave", "break").get("/api/v1/schools").then().statusCode(502);
    }

    @Test
    void aCallerWhoLeavesReleasesTheService() throws IOException {
        // Given
        int before = aborted();
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("GET /api/v1/schools HTTP/1.1\r\nHost: a\r\nX-Behave: stream\r\nAuthorization: Bearer "
                    + Tokens.of("region") + "\r\n\r\n");
            assertThat(wire.readSome()).contains("200 OK");
            // When
        }
        // Then
        await().untilAsserted(() -> assertThat(aborted()).isEqualTo(before + 1));
    }

    @Test
    void aCallersWordOnItsOriginIsReplacedByTheGateways() {
        // When
        caller().header("X-Forwarded-For", "8.8.8.8")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=8.8.8.8")
                .header("X-Real-IP", "8.8.8.8")
                .get("/api/v1/schools")
                // Then
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", containsString(":" + RestAssured.port))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void headersOfOneConnectionDoNotPass() throws IOException {
        // When
        String answer = Wire.get(
                RestAssured.port,
                "/api/v1/schools",
                "Authorization: Bearer " + Tokens.of("region"),
                "Connection: X-Secret",
                "X-Secret: 1",
                "TE: trailers",
                "Keep-Alive: timeout=9");
        // Then
        assertThat(answer).contains("200 OK").doesNotContain("x-secret", "\"te\"", "keep-alive\"");
    }

    @Test
    void aServicesVersionAndInnerAddressStayInside() {
        // When
        caller().header("X-Behave", "chatty")
                .redirects()
                .follow(false)
                .post("/api/v1/schools")
                // Then
                .then()
                .statusCode(201)
                .header("Server", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Location", "/api/v1/schools/7")
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo("made"));
    }

    @Test
    void anAcceptableCorrelationIdGoesThroughAndComesBack() {
        // When
        caller().header("X-Correlation-Id", "run-7.a_B")
                .get("/api/v1/schools")
                // Then
                .then()
                .header("X-Correlation-Id", "run-7.a_B")
                .body("headers.x-correlation-id", equalTo("run-7.a_B"));
    }

    @Test
    void anUnacceptableCorrelationIdIsReplaced() {
        // When
        caller().header("X-Correlation-Id", "a b<c>")
                .get("/api/v1/nothing")
                // Then
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("correlationId", matchesPattern("[0-9a-f-]{36}"));
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.of("region")).urlEncodingEnabled(false);
    }

    private int aborted() {
        return Integer.parseInt(given().baseUri(upstream).get("/aborted").asString());
    }
}
