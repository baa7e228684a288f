package ru.podyom.roadmap.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

/** From the event that a school entered the list to its programme. */
@RoadmapTest
class ProposalPathTest {

    private static final String TOPIC = "podyom.indicator.school-status.v1";

    private final String municipality = Given.municipality(unique("m"));
    private final String school = Given.school(unique("s"), municipality);
    private final ObjectMapper json;

    ProposalPathTest(ObjectMapper json) {
        this.json = json;
    }

    private UUID tell(String status) {
        return tell(status, "vpr-ma-8-2021", UUID.randomUUID());
    }

    private UUID tell(String status, String procedure, UUID id) {
        String payload = json("""
                {'school':'%s','territoryPath':'%s','schoolYear':'2020-2021','ruleSet':'shnor-2021','ruleSetVersion':1,
                 'status':'%s','aNewerProperty':true,'criteria':[{'code':'C1','fired':true,'evidence':[{'procedure':'%s',
                 'type':'VPR','subject':'MA','grade':8,'schoolYear':'2020-2021','share':31,'threshold':30}]},
                 {'code':'C2','fired':false,'evidence':[]}]}""".formatted(school, Given.path(municipality), status, procedure));
        KafkaProbe.send(TOPIC, "indicator-service", 1, "school-status.changed", school, payload, id);
        return id;
    }

    private ValidatableResponse proposals() {
        return as(ADMIN).queryParam("school", school).get("/api/v1/proposals").then();
    }

    private List<String> states() {
        return proposals().extract().path("items.state");
    }

    private String opened() {
        tell("entered");
        await(() -> states().equals(List.of("open")));
        return proposals().extract().path("items[0].id");
    }

    private ValidatableResponse decide(String id, String decision) {
        return as(asMunicipality(municipality))
                .body(json("{'decision':'%s'}".formatted(decision)))
                .post("/api/v1/proposals/" + id + "/decision")
                .then();
    }

    /** Waits until everything that was told before has been taken in: one partition is read in order. */
    private void settled() {
        UUID last = tell("entered", "settled", UUID.randomUUID());
        await(() -> Given.inside(() -> io.quarkus.arc.Arc.container()
                        .instance(jakarta.persistence.EntityManager.class)
                        .get()
                        .createNativeQuery("select 1 from inbox where consumer = 'proposals' and event_id = ?1")
                        .setParameter(1, last)
                        .getResultList()
                        .size()
                == 1));
    }

    @Test
    void thePublishersExampleIsUnderstood() throws Exception {
        StatusChanged told =
                json.readValue(Contracts.example("indicator-service", "school-status.v1"), StatusChanged.class);

        assertThat(told.status()).isEqualTo(StatusChanged.Status.ENTERED);
        assertThat(Objectives.of(told.reasons())).isNotEmpty();
    }

    @Test
    void aSchoolThatEntersTheListGetsAProposalWithItsReasons() {
        UUID event = tell("entered");
        await(() -> states().equals(List.of("open")));

        proposals()
                .body("items[0].schoolYear", equalTo("2020-2021"))
                .body("items[0].territoryPath", equalTo(Given.path(municipality)))
                .body("items[0].eventId", equalTo(event.toString()))
                .body("items[0].reasons.criterion", contains("C1"))
                .body("items[0].reasons[0].evidence[0].share", equalTo(31))
                .body("items[0].objectives", contains(startsWith("Снизить долю не достигших минимума: математика")));
    }

    @Test
    void theSameEventTwiceAndTheSameNewsTwiceAreOneProposal() {
        UUID event = tell("entered");
        tell("entered", "vpr-ma-8-2021", event);
        tell("entered", "vpr-ma-7-2021", UUID.randomUUID());

        settled();

        proposals()
                .body("items.state", contains("open"))
                .body("items[0].reasons[0].evidence[0].procedure", equalTo("settled"));
    }

    @Test
    void leavingTheListWithdrawsWhatIsOpenAndEnteringAgainOpensAnew() {
        opened();
        tell("left");
        await(() -> states().equals(List.of("withdrawn")));

        tell("entered");

        await(() -> states().equals(List.of("withdrawn", "open")));
        proposals().body("items[0].reason", startsWith("the school left the list"));
    }

    @Test
    void whatIsDecidedStays() {
        decide(opened(), "decline").statusCode(200);
        tell("left");

        settled();

        assertThat(states()).containsExactly("declined");
    }

    @Test
    void aBrokenEventIsADeadLetterAndTheNextOnePasses() {
        KafkaProbe.send(
                TOPIC,
                "indicator-service",
                1,
                "school-status.changed",
                school,
                json("{'school':'%s','status':'gone'}".formatted(school)));

        tell("entered");

        await(() -> states().equals(List.of("open")));
        var dead = Given.events(TOPIC + ".dead", school, 1).get(0);
        assertThat(KafkaProbe.header(dead, "dead_reason")).contains("gone");
    }

    @Test
    void acceptingMakesTheSchoolsOwnDraftUnderTheRunningProgramme() {
        Given.programme(municipality);
        String running = Given.programme(municipality);
        for (String state : List.of("approved", "running")) {
            as(ADMIN).body(json("{'state':'%s'}".formatted(state))).post("/api/v1/programmes/" + running + "/state");
        }

        String code = decide(opened(), "accept")
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("closedBy", notNullValue())
                .extract()
                .path("programme");

        assertThat(code).isEqualTo(school + "-2021");
        as(Tokens.ofSchool(Given.path(municipality), school))
                .get("/api/v1/programmes/" + code)
                .then()
                .body("level", equalTo("school"))
                .body("state", equalTo("draft"))
                .body("school", equalTo(school))
                .body("parent", equalTo(running))
                .body("termFrom", equalTo("2021-09-01"))
                .body("objectives", hasSize(1));
    }

    @Test
    void aTemplateOfAnotherMunicipalityIsRefused() {
        String foreign = Given.programme(Given.municipality(unique("m")));
        String id = opened();

        as(ADMIN)
                .body(json("{'decision':'accept','template':'%s'}".formatted(foreign)))
                .post("/api/v1/proposals/" + id + "/decision")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/template"))
                .body("violations.code", contains("wrong-territory"));

        assertThat(states()).containsExactly("open");
    }

    @Test
    void theSameDecisionAgainIsTheSameAnswerAndAnotherOneAConflict() {
        String id = opened();
        String first = decide(id, "accept").statusCode(200).extract().asString();

        assertThat(decide(id, "accept").statusCode(200).extract().asString()).isEqualTo(first);
        decide(id, "decline").statusCode(409).body("type", equalTo("https://podyom.ru/problems/decided"));
    }

    @Test
    void aProposalIsSeenByItsSchoolAndItsMunicipalityAndNobodyElse() {
        String id = opened();
        String own = Tokens.ofSchool(Given.path(municipality), school);
        String other = Tokens.ofSchool(Given.path(municipality), Given.school(unique("s"), municipality));
        String stranger = asMunicipality(Given.municipality(unique("m")));

        as(own).get("/api/v1/proposals/" + id).then().statusCode(200);
        as(other).get("/api/v1/proposals/" + id).then().statusCode(404);
        as(other).get("/api/v1/proposals").then().body("items", hasSize(0));
        as(other).queryParam("school", school).get("/api/v1/proposals").then().statusCode(403);
        as(stranger).get("/api/v1/proposals/" + id).then().statusCode(404);
        as(stranger)
                .queryParam("territory", municipality)
                .get("/api/v1/proposals")
                .then()
                .statusCode(403);
    }

    @Test
    void aSchoolDoesNotDecide() {
        String id = opened();

        as(Tokens.ofSchool(Given.path(municipality), school))
                .body(json("{'decision':'accept'}"))
                .post("/api/v1/proposals/" + id + "/decision")
                .then()
                .statusCode(403);
    }
}
