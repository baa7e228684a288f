package ru.podyom.assessment.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.statistics.Recorded.pupil;
import static ru.podyom.assessment.statistics.Recorded.result;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ItemStatisticsResourceTest {

    private String municipality = "";
    private String path = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolWithItsItems() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(json("{'items':[{'number':'1','maxScore':1},{'number':'2','maxScore':2,'skill':'проценты'}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);
        totals(school, 10, 7, 5);
    }

    private void totals(String where, int participants, int first, int second) {
        result(
                where,
                procedure,
                "{'participants':%d,'details':{'itemTotals':[%d,%d]}}".formatted(participants, first, second));
    }

    private ValidatableResponse items(String token, String whose) {
        return as(token)
                .get("/api/v1/statistics/items?procedure=" + procedure + whose)
                .then()
                .statusCode(200);
    }

    @Test
    void facilityIsThePointsOfThoseThatCouldBeReached() {
        for (int i = 0; i < 3; i++) {
            totals(Given.school(unique("n"), municipality), 10, 1, 5);
        }

        items(Tokens.ofSchool(path, school), "&school=" + school)
                .body("areas.level", contains("school", "municipality", "region", "federation"))
                .body("areas[0].items.number", contains("1", "2"))
                .body("areas[0].items[0].facility.value", equalTo(70))
                .body("areas[0].items[1].facility.value", equalTo(25))
                .body("areas[0].items[1].skill", equalTo("проценты"))
                .body("areas[0].items[0].facilityOfMark2.missing", equalTo("notReported"))
                .body("areas[1].items[0].facility.value", equalTo(25))
                .body("areas[1].items[0].facility.of", equalTo(40));
    }

    @Test
    void totalsOfTwoNeighboursAreNotTold() {
        totals(Given.school(unique("n"), municipality), 10, 1, 5);
        totals(Given.school(unique("n"), municipality), 10, 1, 5);

        items(Tokens.ofSchool(path, school), "&school=" + school)
                .body("areas[1].items[0].facility.missing", equalTo("suppressed"));
        items(Tokens.of("municipality", path), "&territory=" + municipality)
                .body("areas.level", contains("municipality", "region", "federation"))
                .body("areas[0].items[0].facility.value", equalTo(30));
    }

    @Test
    void totalsThatDoNotFitTheItemsAreInNoFigure() {
        String odd = Given.school(unique("n"), municipality);
        Uploads.finished(
                ADMIN,
                "text/csv",
                "school,procedure,participants,itemTotals\n%s,%s,10,1 2 3\n".formatted(odd, procedure),
                Map.of());

        items(ADMIN, "&territory=" + municipality).body("areas[0].items[0].facility.of", equalTo(10));
    }

    private void sat(String where, String code, String scores, String mark) {
        pupil(where, procedure, code, "MALE", scores, mark);
    }

    @Test
    void markGroupsAndWhatWasNotAttemptedComeFromThePupils() {
        sat(school, "1", "{0,null}", "2");
        sat(school, "2", "{1,null}", "2");
        sat(school, "3", "{1,1}", "3");
        sat(school, "4", "{1,2}", "5");
        sat(school, "5", "{0,1}", null);

        items(Tokens.ofSchool(path, school), "&school=" + school)
                .body("areas[0].items[0].facilityOfMark2.value", equalTo(50))
                .body("areas[0].items[1].facilityOfMark2.value", equalTo(0))
                .body("areas[0].items[1].facilityOfMark3.value", equalTo(50))
                .body("areas[0].items[1].facilityOfMark4.missing", equalTo("notReported"))
                .body("areas[0].items[1].facilityOfMark5.value", equalTo(100))
                .body("areas[0].items[1].notAttempted.value", equalTo(40))
                .body("areas[0].items[1].notAttempted.of", equalTo(5));
        items(Tokens.of("portal", "ru/kuzbass"), "&school=" + school)
                .body("areas[0].items[0].facility.value", equalTo(70))
                .body("areas[0].items[0].facilityOfMark2.missing", equalTo("suppressed"));
    }

    @Test
    void markGroupsOfNeighboursAreToldTogetherOrNotAtAll() {
        for (int i = 0; i < 3; i++) {
            String neighbour = Given.school(unique("n"), municipality);
            totals(neighbour, 3, 1, 1);
            sat(neighbour, "1", "{0,1}", "3");
            sat(neighbour, "2", "{1,0}", "3");
            sat(neighbour, "3", "{0,0}", i == 0 ? "2" : "3");
        }

        // One neighbour's only pupil with mark 2 could be had from the others.
        items(Tokens.ofSchool(path, school), "&school=" + school)
                .body("areas[1].items[0].facility.of", equalTo(19))
                .body("areas[1].items[0].facilityOfMark3.missing", equalTo("suppressed"))
                .body("areas[1].items[0].facilityOfMark2.missing", equalTo("suppressed"));
        items(Tokens.of("municipality", path), "&school=" + school)
                .body("areas[1].items[0].facilityOfMark3.of", equalTo(8))
                .body("areas[1].items[0].facilityOfMark2.of", equalTo(1));
    }

    @Test
    void aProcedureWithoutItemsHasNone() {
        String plain = Given.procedure(unique("p"), "MA", 5, "2018-2019");

        as(ADMIN)
                .get("/api/v1/statistics/items?procedure=" + plain + "&school=" + school)
                .then()
                .statusCode(200)
                .body("areas[0].items", hasSize(0));
    }

    @Test
    void aSchoolAsksBySchoolAndForItself() {
        String neighbour = Given.school(unique("n"), municipality);
        String own = Tokens.ofSchool(path, school);

        as(own).get("/api/v1/statistics/items?procedure=" + procedure).then().statusCode(403);
        as(own).get("/api/v1/statistics/items?procedure=" + procedure + "&school=" + neighbour)
                .then()
                .statusCode(404);
        as(own).get("/api/v1/statistics/items?school=" + school).then().statusCode(422);
    }
}
