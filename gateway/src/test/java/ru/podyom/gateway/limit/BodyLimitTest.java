package ru.podyom.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import ru.podyom.gateway.fixture.GatewayTest;
import ru.podyom.gateway.fixture.Tokens;
import ru.podyom.gateway.fixture.Wire;

@GatewayTest
class BodyLimitTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void anAnnouncedBodyOverTheLimitIsRefused() {
        // When
        given().auth()
                .oauth2(Tokens.of("region"))
                .body(new byte[MIB + 1])
                .post("/api/v1/schools")
                // Then
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("https://podyom.ru/problems/payload-too-large"));
    }

    @Test
    void aSenderOfAHundredMebibytesGetsToSeeTheRefusal() throws IOException {
        // Given
        try (Wire wire = post("Content-Length: " + 100 * MIB)) {
            String chunk = "x".repeat(MIB);
            for (int i = 0; i < 100; i++) {
                wire.send(chunk);
            }
            // When
            String answer = wire.readSome();
            // Then
            assertThat(answer).startsWith("HTTP/1.1 413").contains("payload-too-large");
        }
    }

    @Test
    void anAnnouncedBodyIsRefusedBeforeItIsSent() throws IOException {
        // Given
        try (Wire wire = post("Content-Length: " + 2 * MIB + "\r\nExpect: 100-continue")) {
            // When
            String answer = wire.readSome();
            // Then
            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anAcceptableBodyIsAskedFor() throws IOException {
        // Given
        try (Wire wire = post("Content-Length: 2\r\nConnection: close\r\nExpect: 100-continue")) {
            // When
            String first = wire.readSome();
            // Then
            assertThat(first).startsWith("HTTP/1.1 100");
            assertThat(wire.send("{}").readAll()).contains("200 OK", "\"bytes\":2");
        }
    }

    @Test
    void aChunkedBodyIsCutWhenItGrowsOverTheLimit() throws IOException {
        // Given
        try (Wire wire = post("Transfer-Encoding: chunked")) {
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                wire.send(chunk);
            }
            // When
            String answer = wire.readSome();
            // Then
            assertThat(answer).startsWith("HTTP/1.1 413").contains("payload-too-large");
        }
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() throws IOException {
        // Given
        try (Wire wire = post("Transfer-Encoding: chunked\r\nConnection: close")) {
            // When
            String answer = wire.send("2\r\n{}\r\n0\r\n\r\n").readAll();
            // Then
            assertThat(answer).contains("200 OK", "\"bytes\":2");
        }
    }

    private static Wire post(String headers) throws IOException {
        return new Wire(RestAssured.port)
                .send("POST /api/v1/schools HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of("region")
                        + "\r\n" + headers + "\r\n\r\n");
    }
}
