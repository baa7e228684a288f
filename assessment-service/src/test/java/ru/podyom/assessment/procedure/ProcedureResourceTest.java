package ru.podyom.assessment.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ProcedureResourceTest {

    @BeforeEach
    void theFederation() {
        Given.municipality(unique("m"));
    }

    private static String body(String code, int grade, String year) {
        return json(
                "{'code':'%s','type':'OGE','subject':'MA','grade':%d,'schoolYear':'%s'}".formatted(code, grade, year));
    }

    @Test
    void proceduresAreListedByYear() {
        String code = Given.procedure(unique("p"), "MA", 5, "2016-2017");

        as(ADMIN)
                .queryParam("schoolYear", "2016-2017")
                .get("/api/v1/procedures")
                .then()
                .body("items.code", hasItem(code))
                .body("items.schoolYear", everyItem(equalTo("2016-2017")));
    }

    @Test
    void aYearThatIsNotOneIsRefused() {
        as(ADMIN)
                .body(body(unique("p"), 9, "2020-2022"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/schoolYear"));
    }

    @Test
    void whatAProcedureTestedDoesNotChange() {
        String code = Given.procedure(unique("p"), "MA", 5, "2018-2019");

        as(ADMIN)
                .header("If-Match", "*")
                .body(body(code, 9, "2018-2019"))
                .put("/api/v1/procedures/" + code)
                .then()
                .statusCode(409);
    }

    @Test
    void aMunicipalityHoldsNoNationalProcedure() {
        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .body(body(unique("p"), 9, "2018-2019"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(403);
    }

    @Test
    void anAutumnProcedureTestsTheProgrammeOfTheGradeBefore() {
        String code = unique("p");

        as(ADMIN)
                .body(json("{'code':'%s','type':'VPR','subject':'RU','grade':5,'currentGrade':6,'season':'autumn',"
                                .formatted(code)
                        + "'schoolYear':'2020-2021','opensOn':'2020-09-14','closesOn':'2020-10-12','obligatory':true,"
                        + "'level':'national'}"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201)
                .body("grade", equalTo(5))
                .body("currentGrade", equalTo(6))
                .body("season", equalTo("autumn"));
    }

    @Test
    void onlyAnOlympiadHasStages() {
        as(ADMIN)
                .body(json("{'code':'%s','type':'VPR','subject':'RU','grade':5,'schoolYear':'2020-2021',"
                                .formatted(unique("p"))
                        + "'olympiadStage':'school','opensOn':'2021-04-02','closesOn':'2021-04-01'}"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/closesOn", "/olympiadStage"));
    }

    @Test
    void anOlympiadsStageHasItsAwards() {
        String code = unique("p");
        as(ADMIN)
                .body(json("{'code':'%s','type':'OLYMPIAD','subject':'MA','grade':9,'schoolYear':'2020-2021',"
                                .formatted(code)
                        + "'olympiadStage':'municipal'}"))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        String municipality = unique("m");
        Given.municipality(municipality);
        String school = Given.school(unique("s"), municipality);

        as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'participants':9,".formatted(school, code)
                        + "'details':{'awards':{'prizeWinners':2,'winners':1}}}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(201)
                .body("figures.details.awards.winners", equalTo(1));
    }

    @Test
    void aProcedureMadeByMistakeIsRemoved() {
        String code = Given.procedure(unique("p"), "MA", 5, "2018-2019");

        as(ADMIN)
                .header("If-Match", "*")
                .delete("/api/v1/procedures/" + code)
                .then()
                .statusCode(204);

        as(ADMIN).get("/api/v1/procedures/" + code).then().statusCode(404);
    }

    @Test
    void aProcedureOfWhichSomethingWasRecordedStays() {
        String municipality = unique("m");
        Given.municipality(municipality);
        String school = Given.school(unique("s"), municipality);
        String code = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        as(ADMIN)
                .body(json(
                        "{'school':'%s','procedure':'%s','figures':{'missing':'notTested'}}".formatted(school, code)))
                .post("/api/v1/results")
                .then()
                .statusCode(201);

        as(ADMIN)
                .header("If-Match", "*")
                .delete("/api/v1/procedures/" + code)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/has-results"));
    }

    @Test
    void aMunicipalityRemovesNoProcedureOfTheFederation() {
        String code = Given.procedure(unique("p"), "MA", 5, "2018-2019");

        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .header("If-Match", "*")
                .delete("/api/v1/procedures/" + code)
                .then()
                .statusCode(403);
    }
}
