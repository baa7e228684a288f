package ru.podyom.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.podyom.gateway.fixture.GatewayTest;
import ru.podyom.gateway.fixture.Tokens;

@GatewayTest
class AccessTest {

    @Test
    void withoutATokenThereIsAChallenge() {
        // When
        given().get("/api/v1/schools")
                // Then
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("https://podyom.ru/problems/unauthorized"));
    }

    @ParameterizedTest
    @MethodSource
    void aBadTokenIsRefused(String token) {
        // When
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/schools")
                // Then
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json");
    }

    static Stream<Named<String>> aBadTokenIsRefused() {
        return Stream.of(
                Named.of("expired", Tokens.expired()),
                Named.of("signed by another key", Tokens.foreign()),
                Named.of("not signed", Tokens.unsigned()),
                Named.of("of another issuer", Tokens.fromIssuer("elsewhere")),
                Named.of("for another audience", Tokens.forAudience("elsewhere")),
                Named.of("no token at all", "abc"));
    }

    @Test
    void anotherSchemeIsNoToken() {
        // When
        given().header("Authorization", "Basic YTpi")
                .get("/api/v1/schools")
                .then()
                .statusCode(401);
    }

    @Test
    void anOpenOperationNeedsNoTokenAndMindsNoBadOne() {
        // When
        given().auth()
                .oauth2(Tokens.expired())
                .get("/api/v1/public/legend")
                // Then
                .then()
                .statusCode(200);
    }

    @Test
    void metricsAreShownToThisMachine() {
        // Given
        given().auth().oauth2(Tokens.of("region")).get("/api/v1/schools");
        // When
        given().get("/q/metrics")
                // Then
                .then()
                .statusCode(200)
                .body(containsString("podyom_gateway_requests_seconds_count{operation=\"listSchools\",status=\"200\"}"))
                .body(containsString("podyom_gateway_upstream_seconds_count{"))
                .body(not(containsString("/api/v1/")));
    }

    @Test
    void metricsAreHiddenFromCallersBehindAProxy() {
        // When
        given().header("X-Forwarded-For", "8.8.8.8").get("/q/metrics").then().statusCode(401);
    }

    @Test
    void metricsAreForAdministratorsOnly() {
        // When
        given().header("X-Forwarded-For", "8.8.8.8")
                .auth()
                .oauth2(Tokens.of("region"))
                .get("/q/metrics")
                // Then
                .then()
                .statusCode(403);
    }

    @Test
    void anAdministratorSeesMetricsFromAnywhere() {
        // When
        given().header("X-Forwarded-For", "8.8.8.8")
                .auth()
                .oauth2(Tokens.of("admin"))
                .get("/q/metrics")
                // Then
                .then()
                .statusCode(200);
    }
}
