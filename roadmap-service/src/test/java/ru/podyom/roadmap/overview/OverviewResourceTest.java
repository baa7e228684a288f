package ru.podyom.roadmap.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class OverviewResourceTest {

    private static final String TODAY = "2021-11-15";

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.approved(municipality);
    }

    private RequestSpecification asked() {
        return as(ADMIN).queryParam("territory", municipality).queryParam("today", TODAY);
    }

    private ValidatableResponse dueList() {
        return asked().get("/api/v1/due-list").then().statusCode(200);
    }

    private String due(String number, String day, String further) {
        return activity(
                programme,
                "'kind':'activity','number':'%s','schedule':{'type':'deadline','due':'%s'}%s"
                        .formatted(number, day, further));
    }

    private void done(String activity, String day) {
        Given.mark(ADMIN, activity, "'state':'done','doneOn':'%s'".formatted(day))
                .statusCode(201);
    }

    @Test
    void whatIsLateStandsBeforeWhatIsDueThisWeek() {
        due("week", "2021-11-20", "");
        due("late", "2021-11-01", "");
        due("later", "2022-01-20", "");
        done(due("done", "2021-11-16", ""), "2021-11-10");

        dueList().body("items.number", contains("late", "week")).body("items.status", contains("overdue", "due"));
    }

    @Test
    void whatWasDoneAfterTheDayAskedForWasStillToBeDone() {
        done(due("1", "2021-11-16", ""), "2021-11-18");

        dueList().body("items.number", contains("1")).body("items.status", contains("due"));
    }

    @Test
    void aDraftIsSeenInItsOwnProgrammeOnly() {
        String draft = Given.programme(municipality);
        activity(draft, "'kind':'activity','dueOn':'2021-11-16'");

        dueList().body("items", hasSize(0));
        asked().queryParam("programme", draft).get("/api/v1/occurrences").then().body("items", hasSize(1));
    }

    @Test
    void aListGoesOnWhereItsPageEndedWithWhatHasNoDayLast() {
        activity(programme, "'kind':'activity','number':'none'");
        due("b", "2021-12-01", "");
        due("a", "2021-11-01", "");

        String next = asked().queryParam("limit", 2)
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("a", "b"))
                .extract()
                .path("next");

        asked().queryParam("cursor", next)
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("none"))
                .body("next", nullValue());
        asked().queryParam("cursor", next)
                .queryParam("status", "done")
                .get("/api/v1/occurrences")
                .then()
                .statusCode(400);
    }

    @Test
    void aListIsNarrowedByStatusPeriodSectionAndAssignee() {
        String section = activity(programme, "'kind':'section'");
        due("in", "2021-11-16", ",'parent':'%s'".formatted(section));
        due("who", "2021-12-16", ",'roles':{'responsible':{'wording':'ИМЦ, \"Школы\"'}}".replace("\"", "\\\""));
        due("late", "2021-11-01", "");

        asked().queryParam("section", section).get("/api/v1/occurrences").then().body("items.number", contains("in"));
        asked().queryParam("assignee", "\"Школы\"")
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("who"));
        asked().queryParam("status", "overdue")
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("late"));
        asked().queryParam("from", "2021-12-01")
                .queryParam("to", "2021-12-31")
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("who"));
    }

    @Test
    void anAssigneeIsFoundByWordsOfItsName() {
        due("one", "2021-11-16", ",'roles':{'responsible':{'wording':'МБОУ СОШ № 1, 2 (филиал)'}}");
        due("other", "2021-12-16", ",'roles':{'responsible':{'wording':'МБОУ СОШ № 12'}}");

        asked().queryParam("assignee", "сош № 1")
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("one"));
        asked().queryParam("assignee", "СОШ № 12")
                .get("/api/v1/occurrences")
                .then()
                .body("items.number", contains("other"));
        asked().queryParam("assignee", "ОШ № 12")
                .get("/api/v1/occurrences")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatIsWrongWithAQuestionIsSaid() {
        asked().queryParam("from", "2021-12-01")
                .queryParam("to", "2021-11-01")
                .get("/api/v1/occurrences")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("to"));
        asked().queryParam("days", 1000).get("/api/v1/due-list").then().statusCode(422);
        asked().queryParam("status", "lost").get("/api/v1/occurrences").then().statusCode(422);
        as(ADMIN)
                .queryParam("today", "31.06.2021")
                .get("/api/v1/plan-fact")
                .then()
                .statusCode(422);
    }

    @Test
    void planAndFactAreCountedByResponsibleAndOnceInTotal() {
        done(due("1", "2021-11-01", ",'roles':{'responsible':{'wording':'ИМЦ, УО'}}"), "2021-11-05");
        due("2", "2021-11-02", ",'roles':{'responsible':{'wording':'ИМЦ'}}");
        due("3", "2021-12-31", "");

        asked().queryParam("by", "responsible")
                .get("/api/v1/plan-fact")
                .then()
                .statusCode(200)
                .body("total.total", equalTo(3))
                .body("total.duePast", equalTo(2))
                .body("total.doneOfPast", equalTo(1))
                .body("total.donePercent", equalTo(50.0f))
                .body("total.doneLate", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("groups.key", contains("ИМЦ", "УО", null))
                .body("groups.total", contains(2, 1, 1));
    }

    @Test
    void planAndFactAreCountedBySectionSchoolMonthAndTerritory() {
        String section = activity(programme, "'kind':'section','number':'I'");
        String school = Given.school(unique("s"), municipality);
        due("1", "2021-11-01", ",'parent':'%s','audience':{'who':'allSchools'}".formatted(section));

        asked().queryParam("by", "section").get("/api/v1/plan-fact").then().body("groups.label", contains("I Дело"));
        asked().queryParam("by", "school").get("/api/v1/plan-fact").then().body("groups.key", contains(school));
        asked().queryParam("by", "month").get("/api/v1/plan-fact").then().body("groups.key", contains("2021-11"));
        asked().queryParam("by", "territory").get("/api/v1/plan-fact").then().body("groups.label", contains("Округ"));
        asked().get("/api/v1/plan-fact").then().body("groups.key", contains(programme));
    }

    @Test
    void nothingPlannedIsNoPercent() {
        asked().get("/api/v1/plan-fact")
                .then()
                .body("total.total", equalTo(0))
                .body("total.donePercent", nullValue())
                .body("groups", hasSize(0));
    }

    @Test
    void aListIsGivenAsAFile() {
        due("1", "2021-11-01", "");

        String csv = asked().accept("text/csv")
                .get("/api/v1/occurrences")
                .then()
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("id,activity,programme,number,title").contains(programme, "2021-11-01", "overdue");
    }

    @Test
    void aSchoolSeesItsOwnDueList() {
        String own = Given.school(unique("s"), municipality);
        String other = Given.school(unique("s"), municipality);
        due("1", "2021-11-16", ",'audience':{'who':'allSchools'}");
        String token = Tokens.ofSchool(Given.path(municipality), own);

        as(token)
                .queryParam("school", own)
                .queryParam("today", TODAY)
                .get("/api/v1/due-list")
                .then()
                .body("items.school", contains(own));
        as(token).queryParam("school", other).get("/api/v1/due-list").then().statusCode(403);
    }
}
