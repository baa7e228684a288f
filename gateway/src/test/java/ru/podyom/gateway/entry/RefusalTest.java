package ru.podyom.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.gateway.fixture.GatewayTest;
import ru.podyom.gateway.fixture.Tokens;
import ru.podyom.gateway.fixture.Wire;

@GatewayTest
class RefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/public/legend;x=1",
                "/api/v1/public/legend%3Bx",
                "/api/v1/public%2Flegend",
                "/api/v1/public%5Clegend",
                "/api/v1/public\\legend",
                "//api/v1/public/legend",
                "/api/v1//public/legend",
                "/api/v1/./public/legend",
                "/api/v1/x/../public/legend",
                "/api/v1/x/%2e%2e/public/legend",
                "/api/v1/public/legend%00",
                "/api/v1/public/legend?x={y}",
                "/q/health;/../metrics",
                "/q/../api/v1/schools",
                "http://elsewhere/api/v1/public/legend"
            })
    void aPathThatIsReadInTwoWaysIsRefusedBeforeAnythingElse(String target) throws IOException {
        // When
        String answer = Wire.get(RestAssured.port, target);
        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .contains("https://podyom.ru/problems/bad-request");
    }

    @Test
    void aWebSocketIsRefused() throws IOException {
        // When
        String answer = Wire.get(
                RestAssured.port,
                "/api/v1/public/legend",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        // Then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("does not switch protocols");
    }

    @Test
    void aClientThatOffersHttp2IsAnsweredInHttp1() throws Exception {
        // Given
        HttpClient offering =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        // When
        var answer = offering.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/public/legend"))
                        .build(),
                BodyHandlers.ofString());
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.body()).doesNotContain("http2-settings", "upgrade");
    }

    @Test
    void anUnknownTransferCodingIsRefused() throws IOException {
        // When
        String answer = Wire.get(RestAssured.port, "/api/v1/public/legend", "Transfer-Encoding: gzip, chunked");
        // Then
        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void twoAuthorizationsAreRefused() throws IOException {
        // When
        String answer = Wire.get(
                RestAssured.port,
                "/api/v1/schools",
                "Authorization: Bearer " + Tokens.of("region"),
                "Authorization: Bearer " + Tokens.of("admin"));
        // Then
        assertThat(answer).startsWith("HTTP/1.1 400");
    }
}
