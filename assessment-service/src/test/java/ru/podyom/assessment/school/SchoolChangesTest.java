package ru.podyom.assessment.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.change;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.schoolsOn;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class SchoolChangesTest {

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
    }

    private String school() {
        return Given.school(unique("s"), municipality);
    }

    private ValidatableResponse listedOn(String day) {
        return schoolsOn(municipality, day);
    }

    @Test
    void aRenamedSchoolIsListedByTheNameOfTheDay() {
        String school = school();

        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        listedOn("2021-08-31").body("items.name", contains("Школа"));
        listedOn("2021-09-01").body("items.name", contains("Гимназия"));
    }

    @Test
    void aChangeMakesANewVersionAlsoWhenItIsAboutThePastOnly() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        change(school, "{'kind':'rename','on':'2015-09-01','name':'Училище'}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Гимназия"));

        listedOn("2018-01-01").body("items.name", contains("Училище"));
    }

    @Test
    void whoHasReadAnEarlierVersionChangesNothing() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school + "/changes")
                .then()
                .statusCode(412);
    }

    @Test
    void aChangeWithoutIfMatchIsRefused() {
        as(ADMIN)
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(428);
    }

    @Test
    void aBasicSchoolThatBecameSecondaryIsBothOnItsDays() {
        String school = school();

        changed(school, "{'kind':'changeKind','on':'2019-09-01','schoolKind':'gymnasium'}");

        listedOn("2019-08-31").body("items.kind", contains("secondary"));
        listedOn("2019-09-01").body("items.kind", contains("gymnasium"));
    }

    @Test
    void aClosedSchoolLeavesTheListOfToday() {
        String open = school();
        String closed = school();

        changed(closed, "{'kind':'close','on':'2022-09-01','reason':'Нет учеников'}");

        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/schools")
                .then()
                .body("items.code", contains(open));
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("closed", true)
                .get("/api/v1/schools")
                .then()
                .body("items.code", hasItems(open, closed));
    }

    @Test
    void aClosedSchoolIsNotRenamedAfterItsClosing() {
        String school = school();
        changed(school, "{'kind':'close','on':'2020-09-01'}");

        change(school, "{'kind':'rename','on':'2021-09-01','name':'Лицей'}")
                .statusCode(409)
                .body("detail", containsString("it closed on 2020-09-01"));
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        String tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2).toString();

        change(school(), "{'kind':'close','on':'%s'}".formatted(tomorrow))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/on"));
    }

    @Test
    void everythingWrongWithAChangeIsSaidAtOnce() {
        change(school(), "{'kind':'rename','on':'2020-09-01','schoolKind':'basic','goesOn':true}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/name", "/schoolKind", "/goesOn"));
    }

    @Test
    void aNeighbourDoesNotKnowTheSchool() {
        String neighbour = Tokens.of("municipality", Given.municipality(unique("m")));

        as(neighbour)
                .header("If-Match", "*")
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void aCorrectionMakesNoPeriod() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимнзия'}");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Гимназия','kind':'secondary','municipality':'%s'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.name", contains("Школа", "Гимназия"))
                .body("periods.from", contains(nullValue(), equalTo("2021-09-01")));
    }

    @Test
    void aCorrectionDoesNotOpenAClosedSchool() {
        String school = school();
        changed(school, "{'kind':'close','on':'2021-09-01'}");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Лицей','kind':'lyceum','municipality':'%s'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200)
                .body("closedOn", equalTo("2021-09-01"));
    }

    @Test
    void anOpeningDayIsCorrected() {
        String school = school();

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s','openedOn':'2010-09-01'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        listedOn("2010-08-31").body("items.code", empty());
        listedOn("2010-09-01").body("items.code", contains(school));
    }

    @Test
    void theHistorySaysByWhichDocument() {
        String school = school();

        changed(school, "{'kind':'close','on':'2022-09-01','reason':'Мало учеников','document':'Постановление № 417'}");

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("changes.kind", contains("close"))
                .body("changes.document", contains("Постановление № 417"))
                .body("changes.recordedBy", contains("admin@ru"));
    }

    @Test
    void theSameKeyChangesASchoolOnce() {
        String school = school();
        String key = unique("key");
        for (int i = 0; i < 2; i++) {
            as(ADMIN)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(json("{'kind':'close','on':'2022-09-01'}"))
                    .post("/api/v1/schools/" + school + "/changes")
                    .then()
                    .statusCode(200);
        }

        as(ADMIN).get("/api/v1/schools/" + school).then().header("ETag", "\"1\"");
    }
}
