package ru.podyom.roadmap.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class RecommendationResourceTest {

    private static final String ALL = "/api/v1/recommendations";

    private static final LocalDate BY = Today.inMoscow().plusDays(10);

    private String municipality;
    private String school;
    private String authority;
    private String director;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        school = Given.school(unique("s"), municipality);
        authority = asMunicipality(municipality);
        director = Tokens.ofSchool(Given.path(municipality), school);
    }

    private ValidatableResponse send(String token, String more) {
        return send(token, BY, more);
    }

    private ValidatableResponse send(String token, LocalDate by, String more) {
        return as(token)
                .body(json(
                        "{'school':'%s','ground':'result','groundCode':'vpr-ru-7-2021','advice':'Разобрать задания','acknowledgeBy':'%s'%s}"
                                .formatted(school, by, more)))
                .post(ALL)
                .then();
    }

    private String sent() {
        return send(authority, "").statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(String token, String id, String what, String body) {
        return as(token).body(json(body)).post(ALL + "/" + id + "/" + what).then();
    }

    @Test
    void aSchoolReadsWhatItIsAdvisedAndAcknowledgesIt() {
        String id = sent();

        post(director, id, "acknowledgement", "{}").statusCode(200).body("status", equalTo("acknowledged"));

        as(director).get(ALL).then().body("items.id", contains(id)).body("items[0].acknowledgedAt", equalTo(at(id)));
    }

    private String at(String id) {
        return as(authority).get(ALL + "/" + id).then().extract().path("acknowledgedAt");
    }

    @Test
    void theSameAgainIsTheOneThatIsThere() {
        String id = sent();

        send(authority, "").statusCode(200).body("id", equalTo(id));
    }

    @Test
    void whatNobodyAcknowledgesIsUnheardAfterItsDay() {
        sent();

        as(authority)
                .queryParam("today", BY.plusDays(1).toString())
                .queryParam("status", "unheard")
                .get(ALL)
                .then()
                .body("items.status", contains("unheard"));
        as(authority)
                .queryParam("today", BY.toString())
                .queryParam("status", "unheard")
                .get(ALL)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anAnswerStays() {
        String id = sent();
        post(director, id, "answer", "{'answer':'Разобрали'}").statusCode(200).body("status", equalTo("answered"));

        post(director, id, "answer", "{'answer':'Разобрали'}").statusCode(200).body("version", equalTo(1));
        post(director, id, "answer", "{'answer':'Не разобрали'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/answered"));
    }

    @Test
    void anotherSchoolAndANeighbourSeeNothing() {
        String id = sent();
        String sister = Given.school(unique("s"), municipality);

        as(Tokens.ofSchool(Given.path(municipality), sister))
                .get(ALL + "/" + id)
                .then()
                .statusCode(404);
        as(asMunicipality(Given.municipality(unique("m"))))
                .get(ALL + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNeighbourAdvisesNobodyHere() {
        send(asMunicipality(Given.municipality(unique("m"))), "")
                .statusCode(422)
                .body("violations.code", contains("unknown"));
    }

    @Test
    void anAuthorityDoesNotAcknowledgeForASchool() {
        post(authority, sent(), "acknowledgement", "{}").statusCode(403);
    }

    @Test
    void aDayToDoItBeforeTheDayToReadItIsAContradiction() {
        send(authority, ",'dueOn':'%s'".formatted(BY.minusDays(1)))
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
    }

    @Test
    void nobodyIsAskedToAcknowledgeInThePast() {
        send(authority, LocalDate.of(2020, 1, 1), "")
                .statusCode(422)
                .body("violations.pointer", contains("/acknowledgeBy"))
                .body("violations.code", contains("in-the-past"));
    }

    @Test
    void theWholeListComesAsAFile() {
        sent();

        as(authority)
                .accept("text/csv")
                .queryParam("today", BY.plusDays(1).toString())
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString("unheard"))
                .body(matchesPattern("(?s).*,\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z,.*"));
    }

    @Test
    void itsEventsFitTheContract() {
        String id = sent();
        post(director, id, "answer", "{'answer':'Разобрали'}");

        var events = Given.events(Recommendations.TOPIC, id, 2);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("recommendation.sent", "recommendation.answered");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "recommendation.v1", event.value()));
        Contracts.assertFits(
                "roadmap-service", "recommendation.v1", Contracts.example("roadmap-service", "recommendation.v1"));
    }
}
