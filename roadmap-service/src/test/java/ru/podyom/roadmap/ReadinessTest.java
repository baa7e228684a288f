package ru.podyom.roadmap;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

@RoadmapTest
class ReadinessTest {

    @Test
    void theServiceIsReadyThoughNobodyMayHavePublishedYet() {
        given().get("/q/health/ready").then().log().ifValidationFails().statusCode(200);
    }
}
