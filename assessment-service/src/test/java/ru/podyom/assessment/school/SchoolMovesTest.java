package ru.podyom.assessment.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.change;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.schoolsOn;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.statistics.Recorded;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class SchoolMovesTest {

    private String municipality = "";
    private String path = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        path = Given.municipality(municipality);
    }

    private String school() {
        return Given.school(unique("s"), municipality);
    }

    private ValidatableResponse listedOn(String day) {
        return schoolsOn(municipality, day);
    }

    @Test
    void aMovedSchoolIsListedWhereItStoodOnTheDay() {
        String school = school();
        String other = unique("m");
        String otherPath = Given.municipality(other);

        change(school, "{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other))
                .statusCode(200)
                .body("territoryPath", equalTo(otherPath));

        listedOn("2020-12-31").body("items.code", contains(school)).body("items.territoryPath", contains(path));
        listedOn("2021-01-01").body("items.code", empty());
    }

    @Test
    void aMovedSchoolTakesItsResultsAlong() {
        String school = school();
        String procedure = Given.procedure(unique("p"), "RU", 5, "2019-2020");
        as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'missing':'notTested'}}"
                        .formatted(school, procedure)))
                .post("/api/v1/results")
                .then()
                .statusCode(201);
        String other = unique("m");
        String otherPath = Given.municipality(other);

        changed(school, "{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other));

        as(Tokens.of("municipality", otherPath)).get("/api/v1/results").then().body("items.school", contains(school));
        as(Tokens.of("municipality", path)).get("/api/v1/results").then().body("items", empty());
    }

    @Test
    void aMovedSchoolTakesEarlierVersionsAlong() {
        String school = school();
        String location = Recorded.marks(school, Given.procedure(unique("p"), "RU", 5, "2019-2020"), 1, 1, 1, 1);
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'figures':{'participants':5,'counts':{'mark2':5}},'reason':'пересчёт'}"))
                .put(location)
                .then()
                .statusCode(200);
        String other = unique("m");
        String otherPath = Given.municipality(other);

        changed(school, "{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other));

        as(Tokens.of("municipality", otherPath))
                .get(location + "/versions")
                .then()
                .body("version", contains(1, 2));
    }

    @Test
    void aMunicipalityGivesNoSchoolToANeighbour() {
        String other = unique("m");
        Given.municipality(other);

        as(Tokens.of("municipality", path))
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other)))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void aMunicipalityThatWasWrittenWronglyIsCorrectedInThePastToo() {
        String school = school();
        String other = unique("m");
        Given.municipality(other);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json(
                        "{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}".formatted(school, other)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        as(ADMIN).get("/api/v1/schools/" + school + "/history").then().body("periods.municipality", contains(other));
        listedOn("2020-01-01").body("items.code", empty());
    }
}
