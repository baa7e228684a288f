package ru.podyom.roadmap.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.add;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class PlanResourceTest {

    private static final String TOPIC = "podyom.roadmap.activity.v1";

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.programme(municipality);
    }

    private ValidatableResponse plan(String tree) {
        return as(ADMIN)
                .body(json("{'activities':[" + tree + "]}"))
                .post("/api/v1/programmes/" + programme + "/activity-trees")
                .then();
    }

    private ValidatableResponse tree() {
        return as(ADMIN).get("/api/v1/programmes/" + programme + "/activities").then();
    }

    private ValidatableResponse correct(String id, String properties) {
        return as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'Дело'," + properties + "}"))
                .put("/api/v1/activities/" + id)
                .then();
    }

    @Test
    void aPlanComesBackInPrintedOrderWithItsPrintedNumbers() {
        plan("""
                {'kind':'section','number':'5.','title':'Пятый','children':[
                  {'kind':'activity','number':'5.1.','title':'Один','deadline':'ежегодно','roles':{'responsible':{'wording':'Школы'}}}]},
                {'kind':'section','number':'6.','title':'Шестой','children':[
                  {'kind':'activity','number':'5.1.','title':'Другой'},{'kind':'activity','title':'Без номера'}]}""").statusCode(201);

        tree().statusCode(200)
                .body("leaves", equalTo(3))
                .body("activities.title", contains("Пятый", "Шестой"))
                .body("activities[0].leaf", equalTo(false))
                .body("activities[0].children[0].deadline", equalTo("ежегодно"))
                .body("activities[0].children[0].roles.responsible.assignees.name", contains("Школы"))
                .body("activities[0].children[0].number", equalTo("5.1."))
                .body("activities[1].children[0].number", equalTo("5.1."))
                .body("activities[1].children[1].number", nullValue())
                .body("activities[1].children.leaf", contains(true, true));
    }

    @Test
    void aPlanIsTakenWholeOrNotAtAll() {
        plan("""
                {'kind':'section','title':'Раздел','children':[{'kind':'activity','title':'x'},
                  {'kind':'activity','title':'','children':[{'kind':'activty','title':'y'}]}]}""").statusCode(422);
        plan("""
                {'kind':'section','title':'Раздел','children':[{'kind':'activity','title':' '},
                  {'title':'x','children':[{'kind':'activity','title':'y','due':'x'}]}]}""").statusCode(422).body("violations[0].pointer", equalTo("/activities/0/children/1/children/0/due"));
        plan("""
                {'kind':'section','title':'Раздел','children':[{'kind':'activity','title':' '},{'title':'x'}]}""")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("/activities/0/children/0/title", "/activities/0/children/1/kind"));

        tree().body("activities", hasSize(0));
    }

    @Test
    void aSecondPlanIsRefused() {
        plan("{'kind':'section','title':'Раздел'}").statusCode(201);

        plan("{'kind':'section','title':'Раздел'}").statusCode(409);
    }

    @Test
    void fiveThousandNodesAreOneCall() throws Exception {
        String section = "{'kind':'section','title':'Раздел','children':["
                + String.join(",", Collections.nCopies(99, "{'kind':'activity','title':'Дело'}")) + "]}";

        String answer = plan(String.join(",", Collections.nCopies(50, section)))
                .statusCode(201)
                .extract()
                .asString();

        JsonNode told = new ObjectMapper().readTree(answer);
        assertThat(told.at("/leaves").asInt()).isEqualTo(4950);
        String last = told.at("/activities/49/children/98/id").asText();
        assertThat(Given.events(TOPIC, last, 1)).hasSize(1);
    }

    @Test
    void anActivityIsAddedAtItsPlace() {
        add(programme, "'kind':'activity','number':'1'").statusCode(201);
        add(programme, "'kind':'activity','number':'3'").statusCode(201).body("position", equalTo(2));

        add(programme, "'kind':'activity','number':'2','position':2").statusCode(201);

        tree().body("activities.number", contains("1", "2", "3")).body("activities.position", contains(1, 2, 3));
    }

    @Test
    void anActivityMovesWithinItsSectionAndToAnother() {
        String first = activity(programme, "'kind':'section','number':'A'");
        String second = activity(programme, "'kind':'section','number':'B'");
        for (String number : List.of("1", "2", "3")) {
            activity(programme, "'kind':'activity','number':'%s','parent':'%s'".formatted(number, first));
        }
        String moved = tree().extract().path("activities[0].children[0].id");

        correct(moved, "'kind':'activity','number':'1','parent':'%s','position':9".formatted(first))
                .statusCode(200)
                .body("position", equalTo(3));
        tree().body("activities[0].children.number", contains("2", "3", "1"))
                .body("activities[0].children.position", contains(1, 2, 3));

        correct(moved, "'kind':'activity','number':'1','parent':'%s'".formatted(second))
                .statusCode(200)
                .body("position", equalTo(1));
        tree().body("activities[0].children.number", contains("2", "3"))
                .body("activities[1].children.number", contains("1"));
    }

    @Test
    void aFirstPartEndsALeafAndTheLastPartLeavingMakesItOneAgain() {
        String whole = activity(programme, "'kind':'activity'");
        String part = activity(programme, "'kind':'activity','parent':'%s'".formatted(whole));
        as(ADMIN).get("/api/v1/activities/" + whole).then().body("leaf", equalTo(false));

        correct(part, "'kind':'activity'").statusCode(200);

        as(ADMIN).get("/api/v1/activities/" + whole).then().body("leaf", equalTo(true));
        assertThat(Given.events(TOPIC, whole, 3))
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("activity.created", "activity.changed", "activity.changed");
    }

    @Test
    void nothingStandsUnderItselfOrItsParts() {
        String above = activity(programme, "'kind':'section'");
        String below = activity(programme, "'kind':'section','parent':'%s'".formatted(above));

        correct(above, "'kind':'section','parent':'%s'".formatted(above))
                .statusCode(422)
                .body("violations.code", contains("own-parent"));
        correct(above, "'kind':'section','parent':'%s'".formatted(below))
                .statusCode(422)
                .body("violations.code", contains("cycle"));
    }

    @Test
    void aParentIsOfTheSameProgramme() {
        String elsewhere = activity(Given.programme(municipality), "'kind':'section'");

        add(programme, "'kind':'activity','parent':'%s'".formatted(elsewhere))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parent"));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        String id = activity(programme, "'kind':'activity'");
        String body = json("{'title':'Другое','kind':'activity'}");

        as(ADMIN).body(body).put("/api/v1/activities/" + id).then().statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"9\"")
                .body(body)
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aCancelledProgrammeTakesNoActivity() {
        as(ADMIN).body(json("{'state':'cancelled','reason':'x'}")).post("/api/v1/programmes/" + programme + "/state");

        add(programme, "'kind':'activity'").statusCode(409);
    }

    @Test
    void aListGoesOnWhereItsPageEndedAndIsBoundToItsFilters() {
        List<String> ids = java.util.stream.Stream.generate(() -> activity(programme, "'kind':'activity'"))
                .limit(3)
                .toList();

        String next = as(ADMIN)
                .queryParam("programme", programme)
                .queryParam("territory", municipality)
                .queryParam("state", "planned")
                .queryParam("limit", 2)
                .get("/api/v1/activities")
                .then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .extract()
                .path("next");

        as(ADMIN)
                .queryParam("programme", programme)
                .queryParam("territory", municipality)
                .queryParam("state", "planned")
                .queryParam("cursor", next)
                .get("/api/v1/activities")
                .then()
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("next", nullValue());
        as(ADMIN)
                .queryParam("programme", programme)
                .queryParam("state", "notDone")
                .queryParam("cursor", next)
                .get("/api/v1/activities")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherMunicipalityNeitherSeesNorWrites() {
        String id = activity(programme, "'kind':'activity'");
        String stranger = asMunicipality(Given.municipality(unique("m")));

        as(stranger).get("/api/v1/activities/" + id).then().statusCode(404);
        as(stranger)
                .get("/api/v1/programmes/" + programme + "/activities")
                .then()
                .statusCode(404);
        as(stranger)
                .queryParam("programme", programme)
                .get("/api/v1/activities")
                .then()
                .body("items", hasSize(0));
        as(stranger)
                .body(json("{'title':'x','kind':'activity'}"))
                .post("/api/v1/programmes/" + programme + "/activities")
                .then()
                .statusCode(404);
    }

    @Test
    void aSchoolReadsTheCommonPlanAndNotAnotherSchoolsOwn() {
        String school = Given.school(unique("s"), municipality);
        String others = Given.schoolProgramme(municipality, Given.school(unique("s"), municipality));
        String hidden = activity(others, "'kind':'activity'");
        activity(programme, "'kind':'activity'");
        String token = Tokens.ofSchool(Given.path(municipality), school);

        as(token).get("/api/v1/programmes/" + programme + "/activities").then().body("leaves", equalTo(1));
        as(token).get("/api/v1/activities/" + hidden).then().statusCode(404);
        as(token)
                .body(json("{'title':'x','kind':'activity'}"))
                .post("/api/v1/programmes/" + programme + "/activities")
                .then()
                .statusCode(403);
    }

    @Test
    void itsEventsFitTheContract() {
        String id = activity(programme, "'kind':'activity','number':'1.','dueOn':'2021-09-30'");
        Given.approve(programme);
        Given.mark(ADMIN, id, "'state':'done','doneOn':'2021-09-20'");

        var events = Given.events(TOPIC, id, 2);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("activity.created", "activity.marked");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "activity.v1", event.value()));
        assertThat(events.get(1).value()).contains(json("'schoolYear':'2021-2022'"), json("'doneOn':'2021-09-20'"));
    }

    @Test
    void theExampleFitsTheContract() {
        Contracts.assertFits("roadmap-service", "activity.v1", Contracts.example("roadmap-service", "activity.v1"));
    }
}
