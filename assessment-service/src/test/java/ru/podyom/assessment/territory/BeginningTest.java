package ru.podyom.assessment.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.change;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;

/** Territories that came into being on a day. */
@AssessmentTest
class BeginningTest {

    @BeforeEach
    void aRegion() {
        Office.any();
    }

    @Test
    void aTerritoryIsListedFromItsFirstDay() {
        String young = unique("m");
        String body = "{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass','establishedOn':'%s'}";
        as(ADMIN)
                .body(json(body.formatted(young, "2019-08-02")))
                .post("/api/v1/territories")
                .then()
                .statusCode(201)
                .body("establishedOn", equalTo("2019-08-02"));

        on(young, "2019-08-01").body("items", empty());
        on(young, "2019-08-02").body("items.code", contains(young));
        as(ADMIN)
                .header("If-Match", "*")
                .body(json(body.formatted(young, "2019-07-01")))
                .put("/api/v1/territories/" + young)
                .then()
                .statusCode(200);
        on(young, "2019-07-01").body("items.code", hasItem(young));
    }

    @Test
    void nobodyGivesASchoolToATerritoryThatWasNotThereYet() {
        String young = unique("m");
        as(ADMIN)
                .body(json(
                        "{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass','establishedOn':'2019-08-02'}"
                                .formatted(young)))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);

        change(Office.any().school(), "{'kind':'move','on':'2019-08-01','municipality':'%s'}".formatted(young))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }

    private static ValidatableResponse on(String territory, String day) {
        return as(ADMIN)
                .queryParam("territory", territory)
                .queryParam("on", day)
                .get("/api/v1/territories")
                .then();
    }
}
