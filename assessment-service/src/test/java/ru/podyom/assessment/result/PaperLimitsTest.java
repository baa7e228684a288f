package ru.podyom.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;

/** Figures are held against what their procedure can give, whichever way they come. */
@AssessmentTest
class PaperLimitsTest {

    private String municipality = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aProcedureOfTwoItemsWithThreePoints() {
        municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'1','maxScore':1},{'number':'2','maxScore':2}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse recorded(String details) {
        return as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'participants':2,'details':{%s}}}"
                        .formatted(school, procedure, details)))
                .post("/api/v1/results")
                .then();
    }

    private JsonPath sent(String columns, String cells) {
        return Uploads.finished(
                ADMIN,
                "text/csv",
                "school;procedure;%s\n%s;%s;%s\n".formatted(columns, school, procedure, cells),
                Map.of());
    }

    private ValidatableResponse stored() {
        return as(ADMIN)
                .queryParam("procedure", procedure)
                .get("/api/v1/results")
                .then();
    }

    private ValidatableResponse items() {
        return as(ADMIN)
                .queryParam("procedure", procedure)
                .queryParam("territory", municipality)
                .get("/api/v1/statistics/items")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'itemTotals':[2,5]          | /figures/details/itemTotals/1",
                "'itemTotals':[2]            | /figures/details/itemTotals",
                "'meanScore':3.5             | /figures/details/meanScore",
                "'primaryScores':[1,0,0,0,1] | /figures/details/primaryScores",
                "'meanScore':3,'primaryScores':[1,0,1] | /figures/details/meanScore",
                "'awards':{'prizeWinners':1,'winners':0} | /figures/details/awards"
            })
    void aPersonIsToldWhatCannotBe(String details, String pointer) {
        recorded(details).statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void allThatTheProcedureGivesIsTaken() {
        recorded("'itemTotals':[2,4],'meanScore':3,'primaryScores':[0,0,0,2,0,0]")
                .statusCode(201);
    }

    @Test
    void aCorrectionIsHeldAgainstTheProcedureToo() {
        String location = recorded("'itemTotals':[2,4]").extract().header("Location");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'reason':'пересчёт','figures':{'participants':2,'details':{'itemTotals':[2,9]}}}"))
                .put(location)
                .then()
                .statusCode(422);
    }

    @Test
    void aFileIsTakenWithADoubt() {
        JsonPath job = sent("participants;meanScore;itemTotals", "2;3.5;2 5");

        assertThat(job.getList("findings.code")).containsExactly("beyond-procedure");
        assertThat(job.getList("findings.severity")).containsExactly("doubt");
        stored().body("items[0].figures.doubt", containsString("the greatest score of the procedure 3"));
    }

    @Test
    void primaryScoresOfAReportAreHeldAgainstTheProcedure() {
        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "Школа (код);ОО;Кол-во участников;0;1;2;3;4;5\n%s;Школа;4;0;1;1;0;2;0\n".formatted(school),
                Map.of("procedure", procedure));

        assertThat(job.getList("findings.code")).as(job.prettify()).contains("beyond-procedure");
    }

    @Test
    void moreThanAllPointsIsNobodysFacility() {
        sent("participants;itemTotals", "2;2 5");

        items().body("areas[0].items[1].facility.missing", equalTo("notReported"));
    }

    @Test
    void pointsInItemsGoWithThePupilsTheyAreOf() {
        sent("participants;count2;count3;count4;count5;itemTotals", "200;50;50;50;50;20 90");

        JsonPath job = sent("participants;count2;count3;count4;count5", "90;30;20;20;20");

        assertThat(job.getList("findings.code")).containsExactly("item-totals-left-out");
        stored().body("items[0].figures.participants", equalTo(90)).body("items[0].figures.details", nullValue());
    }

    @Test
    void pointsInItemsStayWithTheSamePupils() {
        sent("participants;count2;count3;count4;count5;itemTotals", "20;5;5;5;5;20 40");

        sent("participants;count2;count3;count4;count5", "20;6;4;5;5");

        stored().body("items[0].figures.details.itemTotals", hasItems(20, 40));
    }
}
