package ru.podyom.roadmap.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class TandemResourceTest {

    private static final String ALL = "/api/v1/tandems";
    private static final String ENDING = "{'endedOn':'2022-03-01','reason':'noLongerNeeded'}";

    private String municipality;
    private String strong;
    private String weak;
    private String authority;
    private String mentor;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        strong = Given.school(unique("s"), municipality);
        weak = Given.school(unique("s"), municipality);
        authority = asMunicipality(municipality);
        mentor = mentor(true);
    }

    private String mentor(boolean active) {
        return as(authority)
                .body(json(
                        "{'school':'%s','code':'%s','post':'учитель','subjects':['MA'],'deficits':['subject','methodical'],'active':%b}"
                                .formatted(strong, active ? "t-07" : "t-08", active)))
                .post("/api/v1/mentors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String director(String school) {
        return Tokens.ofSchool(Given.path(municipality), school);
    }

    private String body(String by, String school, String code, String deficit) {
        return json(
                "{'mentor':'%s','deficit':'%s','subject':'MA','need':'Геометрия','mentees':[{'school':'%s','code':'%s'}],'startedOn':'2021-10-01','until':'2022-05-31'}"
                        .formatted(by, deficit, school, code));
    }

    private ValidatableResponse start(String token, String body) {
        return as(token).body(body).post(ALL).then();
    }

    private String started() {
        return start(authority, body(mentor, weak, "t-12", "subject"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String token, String id, String what, String body) {
        return as(token).body(json(body)).post(ALL + "/" + id + "/" + what).then();
    }

    private ValidatableResponse addStep(String id, String dueOn) {
        return post(authority, id, "steps", "{'title':'Разбор урока','dueOn':'" + dueOn + "'}");
    }

    private ValidatableResponse correct(String id, String ifMatch, String body) {
        return as(authority)
                .header("If-Match", ifMatch)
                .body(body)
                .put(ALL + "/" + id)
                .then();
    }

    @Test
    void aTandemGoesItsStepsUntilItIsNoLongerNeeded() {
        String id = started();
        addStep(id, "2021-10-15").statusCode(201).body("steps.number", contains(1));
        addStep(id, "2021-12-15").body("steps.number", contains(1, 2));

        post(authority, id, "steps/1/mark", "{'doneOn':'2021-10-14','note':'Разобраны два урока'}")
                .statusCode(200)
                .body("steps[0].doneOn", equalTo("2021-10-14"))
                .body("version", equalTo(3));

        post(authority, id, "steps/1/mark", "{'doneOn':'2021-10-14','note':'Разобраны два урока'}")
                .body("version", equalTo(3));
        post(authority, id, "steps/3/mark", "{'doneOn':'2021-10-14'}").statusCode(404);
        post(authority, id, "ending", ENDING).statusCode(200).body("state", equalTo("ended"));
        as(authority).queryParam("on", "2022-03-02").get(ALL).then().body("items", empty());
        as(authority).queryParam("on", "2022-03-01").get(ALL).then().body("items.id", contains(id));
    }

    @Test
    void anEndedTandemStaysAsItIs() {
        String id = started();
        addStep(id, "2021-10-15");
        post(authority, id, "ending", ENDING);

        addStep(id, "2021-12-15").statusCode(409).body("type", equalTo("https://podyom.ru/problems/ended"));
        post(authority, id, "steps/1/mark", "{'doneOn':'2021-10-14'}").statusCode(409);
        correct(id, "*", body(mentor, weak, "t-12", "subject")).statusCode(409);
        post(authority, id, "ending", ENDING).statusCode(200).body("version", equalTo(2));
        post(authority, id, "ending", "{'endedOn':'2022-03-02','reason':'termOver'}")
                .statusCode(409);
    }

    @Test
    void stepsAndTheEndAreWithinTheTimeOfWork() {
        String id = started();

        addStep(id, "2022-06-01").statusCode(422).body("violations.pointer", contains("/dueOn"));
        addStep(id, "2021-09-30").statusCode(422);
        addStep(id, "2022-05-31").statusCode(201);
        post(authority, id, "steps/1/mark", "{'doneOn':'2199-01-01'}")
                .statusCode(422)
                .body("violations.code", contains("in-future"));
        post(authority, id, "ending", "{'endedOn':'2021-09-30','reason':'other'}")
                .statusCode(422)
                .body("violations.pointer", contains("/endedOn", "/comment"));
        correct(id, "\"1\"", body(mentor, weak, "t-12", "subject").replace("2022-05-31", "2022-05-30"))
                .statusCode(422)
                .body("violations.pointer", contains("/until"));
    }

    @Test
    void aMentorWhoIsNotActiveStartsNoTandem() {
        start(authority, body(mentor(false), weak, "t-12", "subject"))
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/inactive"));
    }

    @Test
    void nobodyIsOnesOwnMentor() {
        start(authority, body(mentor, strong, "t-07", "subject"))
                .statusCode(422)
                .body("violations.code", contains("contradiction"));
        start(authority, body(mentor, weak, "t-07", "subject")).statusCode(201);
    }

    @Test
    void aMentorHelpsInWhatTheBankSays() {
        start(authority, body(mentor, weak, "t-12", "psychological"))
                .statusCode(422)
                .body("violations.pointer", contains("/deficit"));
        start(authority, body(mentor, weak, "t-12", "subject").replace("MA", "RU"))
                .statusCode(422)
                .body("violations.pointer", contains("/subject"));
    }

    @Test
    void theSameWorkIsNotBegunTwice() {
        String id = started();
        start(authority, body(mentor, weak, "t-12", "subject")).statusCode(409).body("detail", containsString(id));
        start(authority, body(mentor, weak, "t-12", "methodical")).statusCode(201);
        post(authority, id, "ending", ENDING);

        start(authority, body(mentor, weak, "t-12", "subject")).statusCode(201);
    }

    @Test
    void whoHasReadAnotherVersionChangesNothingAndTheMentorStays() {
        String id = started();

        correct(id, "\"1\"", body(mentor, weak, "t-13", "subject")).statusCode(412);
        correct(id, "\"0\"", body(mentor(false), weak, "t-13", "subject")).statusCode(409);
        correct(id, "\"0\"", body(mentor, weak, "t-13", "subject"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("mentees.code", contains("t-13"));
    }

    @Test
    void aTandemOfTwoSchoolsIsSeenByBothAndChangedByTheirAuthority() {
        String id = started();
        String sister = Given.school(unique("s"), municipality);

        as(director(weak)).queryParam("school", weak).get(ALL).then().body("items.id", contains(id));
        as(director(strong)).get(ALL + "/" + id).then().statusCode(200);
        as(director(sister)).get(ALL + "/" + id).then().statusCode(404);
        as(asMunicipality(Given.municipality(unique("m"))))
                .get(ALL + "/" + id)
                .then()
                .statusCode(404);
        post(director(weak), id, "ending", ENDING).statusCode(403);
    }

    @Test
    void aSchoolPairsItsOwnTeachersAndNoOthers() {
        start(director(strong), body(mentor, weak, "t-12", "subject"))
                .statusCode(422)
                .body("violations.code", contains("unknown"));
        String id = start(director(strong), body(mentor, strong, "t-12", "subject"))
                .statusCode(201)
                .body("school", equalTo(strong))
                .extract()
                .path("id");
        post(director(strong), id, "ending", ENDING).statusCode(200);
    }

    @Test
    void theWholeListComesAsAFileAndAGroupIsOneRow() {
        String group = json(
                "{'mentor':'%s','deficit':'methodical','need':'Урок','mentees':[{'school':'%s','code':'t-1'},{'school':'%s','code':'t-2'}],'startedOn':'2021-10-01'}"
                        .formatted(mentor, weak, strong));
        start(authority, group).statusCode(201).body("mentees", hasSize(2));

        as(authority)
                .accept("text/csv")
                .queryParam("mentor", mentor)
                .queryParam("state", "active")
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString(weak + ":t-1 " + strong + ":t-2"));
    }

    @Test
    void itsEventsFitTheContractAndItsHistoryIsKept() {
        String id = started();
        addStep(id, "2021-10-15");
        post(authority, id, "ending", ENDING);

        var events = Given.events(Tandems.TOPIC, id, 3);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("tandem.started", "tandem.changed", "tandem.ended");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "tandem.v1", event.value()));
        Contracts.assertFits("roadmap-service", "tandem.v1", Contracts.example("roadmap-service", "tandem.v1"));
        as(authority).get(ALL + "/" + id + "/history").then().body("action", contains("started", "changed", "ended"));
    }
}
