package ru.podyom.indicator.definition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class IndicatorResourceTest {

    private static final String GOOD = "sum(school.results.filter(r, r.counted).map(r, r.mark4 + r.mark5))";
    private static final String ALL = "sum(school.results.filter(r, r.counted).map(r, r.participants))";

    private String code;
    private String municipality;
    private String school;

    @BeforeEach
    void aSchoolWithAResult() {
        code = "i-" + UUID.randomUUID().toString().substring(0, 8);
        municipality = Told.municipality();
        school = Told.school(municipality, "Школа");
        Told.result(
                municipality,
                school,
                "VPR-MA-5",
                "2020-2021",
                1,
                "{'participants':20,'counts':{'mark2':6,'mark3':9,'mark4':4,'mark5':1}}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> tried(GOOD, ALL).body("counted", equalTo(1)));
    }

    private String body(String numerator, String denominator, String from) {
        return """
                {"code":"%s","nameRu":"Качество","nameEn":"Quality","unit":"percent","direction":"higher","decimals":1,
                 "level":"municipality","subject":"school","periodKind":"schoolYear","combination":"ratio","scope":"all",
                 "numerator":"%s","denominator":"%s","source":"опыт","certainty":"own","validFrom":"%s"}""".formatted(code, numerator, denominator, from);
    }

    private ValidatableResponse draft(String numerator, String denominator, String from) {
        return as(ADMIN)
                .body(body(numerator, denominator, from))
                .post("/api/v1/indicators")
                .then();
    }

    private ValidatableResponse tried(String numerator, String denominator) {
        return as(ADMIN)
                .body("{\"definition\":%s,\"territory\":\"%s\",\"period\":\"2020-2021\"}"
                        .formatted(body(numerator, denominator, "2019-09-01"), municipality))
                .post("/api/v1/indicator-trials")
                .then();
    }

    private ValidatableResponse publish(int version) {
        return as(ADMIN)
                .header("If-Match", "*")
                .post("/api/v1/indicators/" + code + "/versions/" + version + "/publication")
                .then();
    }

    private ValidatableResponse value() {
        return as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("indicator", code)
                .get("/api/v1/indicator-values")
                .then();
    }

    @Test
    void aDraftIsTriedOnStoredFactsAndKeepsNothing() {
        tried(GOOD, ALL)
                .statusCode(200)
                .body("value", equalTo(25f))
                .body("parts.school", contains(school))
                .body("failed.size()", equalTo(0));
    }

    @Test
    void aPublishedVersionIsComputedForAllSchools() {
        draft(GOOD, ALL, "2019-09-01").statusCode(201);

        publish(1).statusCode(200).body("state", equalTo("published"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> value().body("items[0].value", equalTo(25f)));
    }

    @Test
    void aNewVersionLeavesEarlierPeriodsToTheOneBefore() {
        draft(GOOD, ALL, "2019-09-01");
        publish(1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> value().body("items[0].version", equalTo(1)));

        draft("0.0", ALL, "2021-09-01").statusCode(201).body("version", equalTo(2));
        publish(2).statusCode(200);

        as(ADMIN)
                .get("/api/v1/indicators/" + code + "/versions")
                .then()
                .body("validTo", contains("2021-08-31", null))
                .body("state", contains("published", "published"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> value().body("items[0].value", equalTo(25f)));
    }

    @Test
    void aFormulaThatDoesNotCompileIsNamedByItsPlace() {
        draft("sum(school.results", ALL, "2019-09-01")
                .statusCode(422)
                .body("violations.pointer", contains("/numerator"))
                .body("violations[0].message", containsString("line 1"));
    }

    @Test
    void aSchoolWithoutANumberIsNamedAndNoPartOfTheValue() {
        tried("1.0 / school.pupils", "1.0")
                .statusCode(200)
                .body("value", nullValue())
                .body("failed.school", hasItem(school));
    }

    @Test
    void whatIsPublishedIsNotCorrected() {
        draft(GOOD, ALL, "2019-09-01");
        publish(1);

        as(ADMIN)
                .header("If-Match", "*")
                .body(body("0.0", ALL, "2019-09-01"))
                .put("/api/v1/indicators/" + code + "/versions/1")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/published"));
    }

    @Test
    void aSecondDraftOfOneIndicatorIsAConflict() {
        draft(GOOD, ALL, "2019-09-01");

        draft(GOOD, ALL, "2019-09-01").statusCode(409);
    }

    @Test
    void aMunicipalityDefinesNothing() {
        as(Tokens.of("municipality", Told.path(municipality)))
                .body(body(GOOD, ALL, "2019-09-01"))
                .post("/api/v1/indicators")
                .then()
                .statusCode(403);
    }
}
