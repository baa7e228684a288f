package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.changed;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.runtime.test.Tokens;

/** A procedure's items and a protocol's columns; scores and what the grade scale makes of them. */
@AssessmentTest
class ProtocolItemsTest {

    private static final String TWO_ITEMS = "{'number':'1','maxScore':1},{'number':'К2','maxScore':2}";

    private static String failure(School school, String protocol) {
        return school.sent(protocol).getString("failure");
    }

    @Test
    void theFirstProtocolTellsTheItems() {
        School school = School.any();

        JsonPath job = Uploads.finished(
                Tokens.of("municipality", school.path()),
                "text/csv",
                "Код;1 (1б);5.1 (2б)\n1;1;2\n",
                Map.of("school", school.code(), "procedure", school.procedure()));

        assertThat(job.getList("findings.code")).containsExactly("items-told");
        as(ADMIN)
                .get("/api/v1/procedures/" + school.procedure() + "/items")
                .then()
                .body("items.number", contains("1", "5.1"))
                .body("items.maxScore", contains(1, 2));
    }

    @Test
    void columnsAreFoundByNameInWhateverOrder() {
        School school = School.any();
        school.items(TWO_ITEMS);

        school.taken("Код;k2 (2б);1 (1б)\n1;2;0\n");

        school.pupils().body("items[0].scores", contains(0, 2));
    }

    @Test
    void anotherGreatestScoreRefusesTheProtocol() {
        School school = School.any();
        school.items(TWO_ITEMS);

        assertThat(failure(school, "Код;1 (1б);К2 (3б)\n1;1;3\n"))
                .isEqualTo("procedure " + school.procedure() + " gives 2 points for item К2, the protocol 3");
    }

    @Test
    void anUnknownOrAMissingItemRefusesTheProtocol() {
        School school = School.any();
        school.items(TWO_ITEMS);

        assertThat(failure(school, "Код;1 (1б);К2 (2б);К3 (1б)\n1;1;2;1\n")).contains("has no item К3");
        assertThat(failure(school, "Код;1 (1б)\n1;1\n")).contains("the protocol has no column for it");
    }

    @Test
    void anItemThatStandsTwiceRefusesTheProtocol() {
        assertThat(failure(School.any(), "Код;1 (1б);1 (1б)\n1;1;1\n"))
                .isEqualTo("the protocol has two columns for item 1");
    }

    @Test
    void itemsKeepTheirOrderOnceTheyHavePupils() {
        School school = School.any();
        school.taken("Код;1 (1б);К2 (2б)\n1;1;2\n");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'К2','maxScore':2},{'number':'1','maxScore':1}]}"))
                .put("/api/v1/procedures/" + school.procedure() + "/items")
                .then()
                .statusCode(409);
        school.items("{'number':'1','maxScore':1,'tags':['geometry']},{'number':'К2','maxScore':2}");
    }

    @Test
    void itemsKeepTheirOrderForPupilsWhomTheirHolderDoesNotSeeToo() {
        String holder = unique("m");
        String path = Given.municipality(holder);
        String code = Given.school(unique("s"), holder);
        String procedure = unique("p");
        as(ADMIN)
                .body(json(("{'code':'%s','type':'MUNICIPAL','subject':'MA','grade':5,'schoolYear':'2018-2019',"
                                + "'territory':'%s'}")
                        .formatted(procedure, holder)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        new School(holder, path, code, procedure).taken("Код;1 (1б);К2 (2б)\n1;1;2\n");
        String elsewhere = unique("m");
        Given.municipality(elsewhere);
        changed(code, "{'kind':'move','on':'2022-09-01','municipality':'%s'}".formatted(elsewhere));

        as(Tokens.of("municipality", path))
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'К2','maxScore':2},{'number':'1','maxScore':1}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(409)
                .body("type", containsString("has-pupils"));
    }

    /** The published scale of ОГЭ in mathematics of 2023: 8, 15, 22 of 31, two points of geometry for any pass. */
    private static School mathematics() {
        School school = School.in("OGE", "MA", 9, "2022-2023");
        school.items("{'number':'1','maxScore':20},{'number':'2','maxScore':11,'tags':['geometry']}");
        return school;
    }

    @Test
    void marksAreGivenByTheScaleWithItsConditions() {
        School school = mathematics();

        school.taken("Код;1 (20б);2 (11б)\n1;20;2\n2;20;1\n3;5;2\n4;13;2\n");

        school.pupils()
                .body("items.mark", contains(5, 2, 2, 4))
                .body("items.markBy", contains("scale", "scale", "scale", "scale"));
        school.results()
                .body("items[0].figures.counts.mark2", equalTo(2))
                .body("items[0].figures.counts.mark5", equalTo(1));
    }

    @Test
    void aStatedMarkIsKeptAndDoubtedWhereTheScaleGivesAnother() {
        School school = mathematics();

        JsonPath job = school.sent("Код;1 (20б);2 (11б);Отметка\n1;20;2;4\n2;20;2;5\n");

        assertThat(job.getList("findings.code")).containsExactly("mark-mismatch");
        assertThat(job.getLong("rows.doubtful")).isEqualTo(1);
        school.pupils()
                .body("items.mark", contains(4, 5))
                .body("items.markBy", contains("stated", "stated"))
                .body("items.doubt", contains("the grade scale gives 5", null));
    }

    @Test
    void aMarkThatTheScaleLeavesOpenIsNotGuessed() {
        School school = School.in("OGE", "MA", 9, "2022-2023");

        JsonPath job = school.sent("Код;1 (20б);2 (11б)\n1;20;2\n2;1;1\n");

        assertThat(job.getList("findings.code")).contains("mark-open");
        school.pupils().body("items.mark", contains(null, 2));
        school.results().body("items[0].figures.counts", nullValue());
    }

    @Test
    void withoutItemsTheScoresGoToTheGreatestOfTheProcedure() {
        School school = School.any();
        as(ADMIN)
                .header("If-Match", "*")
                .body(json(("{'code':'%s','type':'VPR','subject':'MA','grade':5,'schoolYear':'2018-2019',"
                                + "'maxScore':4}")
                        .formatted(school.procedure())))
                .put("/api/v1/procedures/" + school.procedure())
                .then()
                .statusCode(200);
        school.taken("Код;Итого баллов\n1;1\n2;2\n");
        String id = school.pupils().extract().jsonPath().getString("items[1].id");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'total':1,'reason':'пересчёт'}"))
                .put("/api/v1/pupil-results/" + id)
                .then()
                .statusCode(200);

        school.results().body("items[0].figures.details.primaryScores", contains(0, 2, 0, 0, 0));
    }
}
