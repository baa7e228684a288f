package ru.podyom.assessment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class CalendarResourceTest {

    private static final String QUARTERS = """
            {'kind':'quarters','terms':[
              {'firstDay':'2023-09-01','lastDay':'2023-10-27'},{'firstDay':'2023-11-07','lastDay':'2023-12-29'},
              {'firstDay':'2024-01-09','lastDay':'2024-03-22'},{'firstDay':'2024-04-01','lastDay':'2024-05-24'}]}""";
    private static final String HALF_YEARS = """
            {'kind':'halfYears','terms':[
              {'firstDay':'2023-09-01','lastDay':'2023-12-29'},{'firstDay':'2024-01-09','lastDay':'2024-05-24'}]}""";

    private String region = "";
    private String municipality = "";

    @BeforeEach
    void aMunicipalityInARegion() {
        region = unique("r");
        municipality = unique("m");
        Given.municipality(unique("m"));
        territory("{'code':'%s','name':'Край','level':'region','parent':'ru'}".formatted(region));
        territory("{'code':'%s','name':'Район','level':'municipality','parent':'%s'}".formatted(municipality, region));
    }

    private static void territory(String body) {
        as(ADMIN).body(json(body)).post("/api/v1/territories").then().statusCode(201);
    }

    private static ValidatableResponse fix(String territory, String body, String ifMatch) {
        return as(ADMIN)
                .header("If-Match", ifMatch)
                .body(json(body))
                .put("/api/v1/territories/" + territory + "/calendars/2023-2024")
                .then();
    }

    private static ValidatableResponse get(String territory) {
        return as(ADMIN)
                .get("/api/v1/territories/" + territory + "/calendars/2023-2024")
                .then();
    }

    @Test
    void holidaysLieBetweenTheTermsAndAfterTheLast() {
        fix(municipality, QUARTERS, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("holidays.firstDay", contains("2023-10-28", "2023-12-30", "2024-03-23", "2024-05-25"))
                .body("holidays.lastDay", contains("2023-11-06", "2024-01-08", "2024-03-31", "2024-08-31"));
    }

    @Test
    void aMunicipalityWithoutACalendarHasItsRegions() {
        fix(region, QUARTERS, "\"0\"").statusCode(200);

        get(municipality)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("territory", equalTo(region))
                .body("kind", equalTo("quarters"));
    }

    @Test
    void aMunicipalitysOwnCalendarOutranksItsRegions() {
        fix(region, QUARTERS, "\"0\"").statusCode(200);

        fix(municipality, HALF_YEARS, get(municipality).extract().header("ETag"))
                .statusCode(200);

        get(municipality).body("territory", equalTo(municipality)).body("kind", equalTo("halfYears"));
        get(region).body("kind", equalTo("quarters"));
    }

    @Test
    void aYearThatNobodyFixedIsNotFound() {
        get(municipality).statusCode(404);
    }

    @Test
    void theListHasOneCalendarAYearTheNearest() {
        fix(region, QUARTERS, "\"0\"").statusCode(200);
        fix(municipality, HALF_YEARS, "\"0\"").statusCode(200);
        String earlier = QUARTERS.replace("2024-", "2023-").replace("'2023-09", "'2022-09");
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(json(earlier.replace("2023-10", "2022-10")
                        .replace("2023-11", "2022-11")
                        .replace("2023-12", "2022-12")))
                .put("/api/v1/territories/" + region + "/calendars/2022-2023")
                .then()
                .statusCode(200);

        as(ADMIN)
                .get("/api/v1/territories/" + municipality + "/calendars")
                .then()
                .body("items.schoolYear", contains("2023-2024", "2022-2023"))
                .body("items.territory", contains(municipality, region));
    }

    @Test
    void everythingWrongWithTheTermsIsSaidAtOnce() {
        fix(municipality, """
                {'kind':'quarters','terms':[
                  {'firstDay':'2023-08-31','lastDay':'2023-10-27'},{'firstDay':'2023-10-27','lastDay':'2023-12-29'},
                  {'firstDay':'2024-03-22','lastDay':'2024-01-09'}]}""", "\"0\"")
                .statusCode(422)
                .body("violations.pointer", hasItems("/terms", "/terms/0", "/terms/1/firstDay", "/terms/2/lastDay"));
    }

    @Test
    void aTermMayEndOnTheLastDayOfTheYear() {
        fix(municipality, HALF_YEARS.replace("2024-05-24", "2024-08-31"), "\"0\"")
                .statusCode(200)
                .body("holidays.firstDay", contains("2023-12-30"));
    }

    @Test
    void whoHasNotSeenTheCalendarDoesNotReplaceIt() {
        fix(municipality, QUARTERS, "\"0\"").statusCode(200);

        fix(municipality, HALF_YEARS, "\"0\"").statusCode(412);
    }

    @Test
    void aNeighbourFixesNothingHere() {
        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .header("If-Match", "*")
                .body(json(QUARTERS))
                .put("/api/v1/territories/" + municipality + "/calendars/2023-2024")
                .then()
                .statusCode(403);
    }

    @Test
    void aMisspeltYearIsRefused() {
        as(ADMIN)
                .get("/api/v1/territories/" + municipality + "/calendars/2023")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("schoolYear"));
    }

    @Test
    void theEventOfACalendarFitsItsContract() {
        fix(municipality, QUARTERS, "\"0\"").statusCode(200);
        String key = municipality + "/2023-2024";

        var events = KafkaProbe.readUntil(Calendars.TOPIC, seen -> seen.stream()
                .anyMatch(event -> event.key().equals(key)));

        var event =
                events.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        Contracts.assertFits("assessment-service", "calendar.v1", event.value());
        assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("calendar.fixed");
    }
}
