package ru.podyom.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;
import ru.podyom.gateway.fixture.GatewayTest;

@GatewayTest
class ServiceHealthTest {

    @Test
    void healthNamesEachServiceAndIsDownWithOneOfThem() {
        // When
        given().get("/q/health")
                // Then
                .then()
                .statusCode(503)
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo("DOWN"))
                .body("checks.find { it.name == 'assessment-service' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'roadmap-service' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'indicator-service' }.status", equalTo("DOWN"));
    }

    @Test
    void theGatewayLivesWhileAServiceIsDown() {
        // When
        given().get("/q/health/live").then().statusCode(200).body("checks", hasSize(0));
    }

    @Test
    void theGatewayIsReadyWhileAServiceIsDown() {
        // When
        given().get("/q/health/ready").then().statusCode(200);
    }
}
