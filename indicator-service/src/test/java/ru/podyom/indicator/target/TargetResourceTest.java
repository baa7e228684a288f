package ru.podyom.indicator.target;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class TargetResourceTest {

    private String municipality = "";
    private String programme = "";

    @BeforeEach
    void aProgramme() {
        municipality = Told.municipality();
        programme = Told.programme(municipality);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            as(ADMIN)
                    .queryParam("programme", programme)
                    .get("/api/v1/indicator-values")
                    .then()
                    .statusCode(200);
            as(ADMIN)
                    .queryParam("territory", municipality)
                    .queryParam("schoolYear", "2020-2021")
                    .get("/api/v1/indicator-values")
                    .then()
                    .statusCode(200);
        });
    }

    private String body(String holder, int minimum, int aspiration) {
        return """
                {"indicator":"activities-done-share",%s,"period":"term","minimum":%d,"aspiration":%d,"source":"план"}""".formatted(holder, minimum, aspiration);
    }

    @Test
    void activitiesCarriedOutAreMeasuredAgainstTheTarget() {
        as(ADMIN)
                .body(body("\"programme\":\"" + programme + "\"", 80, 100))
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
        Told.activity(municipality, programme, UUID.randomUUID(), false, "planned", 0);
        Told.activity(municipality, programme, UUID.randomUUID(), true, "planned", 0);
        Told.activity(municipality, programme, UUID.randomUUID(), true, "cancelled", 0);
        UUID done = UUID.randomUUID();
        Told.activity(municipality, programme, done, true, "planned", 0);

        Told.activity(municipality, programme, done, true, "done", 1);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(ADMIN)
                .queryParam("programme", programme)
                .get("/api/v1/indicator-values")
                .then()
                .body("items[0].numerator", equalTo(1f))
                .body("items[0].denominator", equalTo(2f))
                .body("items[0].value", equalTo(50f))
                .body("items[0].status", equalTo("short"))
                .body("items[0].gap", equalTo(30f)));
    }

    @Test
    void noContributionIsATypedAbsence() {
        as(ADMIN)
                .queryParam("programme", programme)
                .get("/api/v1/indicator-values")
                .then()
                .body("items[0].value", nullValue())
                .body("items[0].missing", equalTo("notReported"))
                .body("items[0].status", equalTo("noData"));
    }

    @Test
    void aRangeUpsideDownIsRefused() {
        as(ADMIN)
                .body(body("\"programme\":\"" + programme + "\"", 90, 50))
                .post("/api/v1/targets")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("upside-down"));
    }

    @Test
    void aTargetNeedsOneHolder() {
        as(ADMIN)
                .body(body("\"source\":\"x\"", 90, 100))
                .post("/api/v1/targets")
                .then()
                .statusCode(422);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String location = as(ADMIN)
                .body(body("\"programme\":\"" + programme + "\"", 80, 100))
                .post("/api/v1/targets")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as(ADMIN)
                .body(body("\"programme\":\"" + programme + "\"", 70, 100))
                .put(location)
                .then()
                .statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(body("\"programme\":\"" + programme + "\"", 70, 100))
                .put(location)
                .then()
                .statusCode(200)
                .body("minimum", equalTo(70))
                .body("version", equalTo(1));
    }

    @Test
    void aNeighbourCannotPromiseForOthers() {
        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .body(body("\"territory\":\"" + municipality + "\"", 80, 100))
                .post("/api/v1/targets")
                .then()
                .statusCode(403);
        as(Tokens.of("portal", "ru"))
                .body(body("\"territory\":\"" + municipality + "\"", 80, 100))
                .post("/api/v1/targets")
                .then()
                .statusCode(403);
    }
}
