package ru.podyom.indicator.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.indicator.Observed.approve;
import static ru.podyom.indicator.Observed.body;
import static ru.podyom.indicator.Observed.submit;
import static ru.podyom.indicator.Observed.submitted;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Observed;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class ObservationResourceTest {

    private String municipality = "";
    private String school = "";
    private String director = "";
    private String authority = "";

    @BeforeEach
    void aSchool() {
        municipality = Told.municipality();
        school = Observed.school(municipality);
        director = Observed.schoolToken(municipality, school);
        authority = Observed.municipalToken(municipality);
    }

    private String correction(int value) {
        return """
                {"value":%d,"observedOn":"2021-05-25","reason":"Без совместителей"}""".formatted(value);
    }

    @Test
    void theSameAgainIsTheOneThatIsThereAndAnotherValueAConflict() {
        String id = submit(director, body("teachers", school, 20))
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("approved", nullValue())
                .extract()
                .path("id");

        submit(authority, body("teachers", school, "20.0")).statusCode(200).body("id", equalTo(id));
        submit(director, body("teachers", school, 21)).statusCode(409);
    }

    @Test
    void whatWasApprovedCountsUntilItsCorrectionIsApproved() {
        String location = submitted(director, "teachers", school, 20);
        String approvedAt =
                approve(authority, location, 1).statusCode(200).extract().path("changedAt");

        as(director)
                .header("If-Match", "\"2\"")
                .body(correction(18))
                .put(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("value", equalTo(18))
                .body("approved.value", equalTo(20));
        approve(authority, location, 3).statusCode(200).body("approved.value", equalTo(18));

        as(director)
                .get(location + "/versions")
                .then()
                .body("state", equalTo(java.util.List.of("submitted", "approved", "submitted", "approved")))
                .body("[2].reason", equalTo("Без совместителей"));
        as(director)
                .queryParam("asOf", approvedAt)
                .get(location)
                .then()
                .body("version", equalTo(2))
                .body("approved.value", equalTo(20));
        as(director)
                .queryParam("asOf", approvedAt)
                .queryParam("school", school)
                .get("/api/v1/observations")
                .then()
                .body("items.value", equalTo(java.util.List.of(20)));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        String location = submitted(director, "teachers", school, 20);

        as(director).body(correction(18)).put(location).then().statusCode(428);
        as(director)
                .header("If-Match", "\"7\"")
                .body(correction(18))
                .put(location)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "teachers, 2020-2021, 20, observedOn, 2099-01-01, /observedOn, in-the-future",
        "teachers, 2090-2091, 20, observedOn, 2021-05-20, /period, in-the-future",
        "teachers, 2020-2021, 20, observedOn, 2020-05-20, /observedOn, before-period",
        "teachers, 2020-2022, 20, observedOn, 2021-05-20, /period, wrong-form",
        "teachers, 2020-2021, 20, unit, percent, /unit, wrong-unit",
        "teachers, 2020-2021, -1, unit, persons, /value, out-of-range",
        "teachers, 2020-2021, 20.5, unit, чел., /value, wrong-form",
        "teachers, 2020-2021, 20, missing, notReported, /missing, contradiction",
        "environment.moral, 2020-2021, 101, unit, '%', /value, out-of-range",
        "school.targeted-help, 2020-2021, 2, unit, yesNo, /value, out-of-range",
        "plan.model-adopted, 2020-2021, 1, unit, yesNo, /territory, required",
        "no-such-element, 2020-2021, 1, unit, yesNo, /element, unknown"
    })
    void badInputIsRefusedWithItsReason(
            String element, String period, String value, String property, String text, String pointer, String code) {
        String day = property.equals("observedOn") ? text : "2021-05-20";
        String extra = property.equals("observedOn") ? "" : ",\"%s\":\"%s\"".formatted(property, text);

        submit(director, """
                {"element":"%s","school":"%s","period":"%s","value":%s,"observedOn":"%s"%s}""".formatted(element, school, period, value, day, extra))
                .statusCode(422)
                .body("violations.findAll { it.pointer == '" + pointer + "' }.code", hasItem(code));
    }

    @Test
    void aSchoolThatWasClosedIsNotObservedAfterwards() {
        String closed = Told.closedSchool(municipality, "2021-03-01");
        Observed.heard(municipality, closed);

        submit(authority, body("teachers", closed, 20)).statusCode(422).body("violations.code", hasItem("closed"));
        submit(authority, body("teachers", closed, 20).replace("2021-05-20", "2021-02-01"))
                .statusCode(201);
    }

    @Test
    void aPartIsNeverAboveItsWhole() {
        submitted(director, "teachers.networked.regional", school, 15);

        submit(director, body("teachers", school, 14))
                .statusCode(422)
                .body("violations.code", hasItem("part-above-whole"));
        String location = submitted(director, "teachers", school, 20);
        submit(director, body("teachers.networked", school, 21))
                .statusCode(422)
                .body("violations.code", hasItem("part-above-whole"));
        as(director)
                .header("If-Match", "\"1\"")
                .body(correction(10))
                .put(location)
                .then()
                .statusCode(422);
    }

    @Test
    void noValueHasAReason() {
        submit(director, body("graduates.secondary", school, "null,\"missing\":\"notApplicable\""))
                .statusCode(201)
                .body("value", nullValue())
                .body("missing", equalTo("notApplicable"));
        submit(director, body("graduates.basic", school, "null"))
                .statusCode(422)
                .body("violations.code", hasItem("required"));
    }

    @Test
    void ofATerritoryItsAuthoritySpeaksAndNoSchool() {
        String plan = """
                {"element":"plan.model-adopted","territory":"%s","period":"2020-2021","value":1,
                 "observedOn":"2021-05-20","evidence":"Приказ № 17 от 12.05.2021"}""".formatted(municipality);

        submit(director, plan).statusCode(422).body("violations.code", hasItem("not-allowed"));
        submit(authority, plan).statusCode(201).body("territoryPath", equalTo(Told.path(municipality)));
        submit(authority, plan.replace("Приказ № 17 от 12.05.2021", "javascript:alert(1)"))
                .statusCode(422);
    }

    @Test
    void othersSeeNothingOfASchool() {
        String location = submitted(director, "teachers", school, 20);
        String neighbour = Observed.school(municipality);

        as(Observed.schoolToken(municipality, neighbour)).get(location).then().statusCode(404);
        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .get(location)
                .then()
                .statusCode(404);
        as(Observed.schoolToken(municipality, neighbour))
                .get("/api/v1/observations")
                .then()
                .body("items", hasSize(0));
        submit(Observed.schoolToken(municipality, neighbour), body("pupils", school, 1))
                .statusCode(422)
                .body("violations.code", hasItem("unknown"));
        as(Tokens.of("portal", "ru")).get("/api/v1/observations").then().statusCode(403);
    }

    @Test
    void aListGoesOnPageByPageAndIsFiltered() {
        submitted(director, "pupils", school, 200);
        submitted(director, "teachers", school, 20);
        submitted(director, "respondents", school, 90);

        String next = as(authority)
                .queryParam("limit", 2)
                .get("/api/v1/observations")
                .then()
                .body("items.element", equalTo(java.util.List.of("pupils", "teachers")))
                .extract()
                .path("next");
        as(authority)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/api/v1/observations")
                .then()
                .body("items.element", equalTo(java.util.List.of("respondents")))
                .body("next", nullValue());
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("element", "teachers")
                .queryParam("period", "2020-2021")
                .queryParam("state", "submitted")
                .get("/api/v1/observations")
                .then()
                .body("items", hasSize(1));
        as(ADMIN).get("/api/v1/observations/" + UUID.randomUUID()).then().statusCode(404);
    }
}
