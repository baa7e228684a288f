package ru.podyom.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.programmeBody;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

@RoadmapTest
class ProgrammeResourceTest {

    private final String municipality = Given.municipality(unique("m"));
    private final String code = unique("p");

    private ValidatableResponse create(String further) {
        return as(ADMIN)
                .body(programmeBody(code, municipality, further))
                .post("/api/v1/programmes")
                .then();
    }

    private ValidatableResponse move(String change) {
        return as(ADMIN)
                .body(json(change))
                .post("/api/v1/programmes/" + code + "/state")
                .then();
    }

    @Test
    void aProgrammeComesBackAsItWasGiven() {
        String school = Given.school(unique("s"), municipality);
        create(",'objectives':[{'text':'Партнёрство'}],'claimedSchools':[{'school':'%s','schoolYear':'2020-2021'}]"
                        .formatted(school))
                .statusCode(201)
                .header("Location", endsWith(address()));

        as(ADMIN)
                .get("/api/v1/programmes/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("draft"))
                .body("territoryPath", equalTo(Given.path(municipality)))
                .body("objectives.text", contains("Партнёрство"))
                .body("objectives.code", contains("1"))
                .body("claimedSchools[0].school", equalTo(school))
                .body("claimedSchools[0].schoolYear", equalTo("2020-2021"))
                .body("approvedOn", nullValue());
    }

    @Test
    void anUnchangedProgrammeIsNotSentAgain() {
        create("");

        as(ADMIN)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/programmes/" + code)
                .then()
                .statusCode(304);
    }

    @Test
    void everythingWrongIsSaidAtOnceWithPointers() {
        String elsewhere = Given.school(unique("s"), Given.municipality(unique("m")));

        as(ADMIN)
                .body(json("""
                        {'code':'%s','title':'x','level':'region','territory':'%s','school':'x',
                         'termFrom':'2022-01-01','termTo':'2021-01-01','claimedSchools':[
                          {'school':'no-such','schoolYear':'2020-2021'},
                          {'school':'%s','schoolYear':'2020-2021'},
                          {'school':'no-such','schoolYear':'2020-2021'}]}""".formatted(code, municipality, elsewhere)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://podyom.ru/problems/invalid"))
                .body("correlationId", notNullValue())
                .body(
                        "violations.pointer",
                        hasItems(
                                "/level",
                                "/termTo",
                                "/school",
                                "/claimedSchools/0/school",
                                "/claimedSchools/1/school",
                                "/claimedSchools/2"));
    }

    @Test
    void whatIsMissingIsSaidAtOnceWithPointers() {
        as(ADMIN)
                .body(json("{'title':' ','claimedSchools':[{}],'objectives':[{'text':''}]}"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/code",
                                "/title",
                                "/level",
                                "/territory",
                                "/termFrom",
                                "/termTo",
                                "/objectives/0/text",
                                "/claimedSchools/0/school",
                                "/claimedSchools/0/schoolYear"));
    }

    @Test
    void anUnknownPropertyIsRefusedByName() {
        create(",'chief':'x'")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/chief"))
                .body("violations[0].code", equalTo("unknown-property"));
    }

    @Test
    void aWrongTypeIsRefusedByPlace() {
        create(",'approvedOn':'soon'")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/approvedOn"))
                .body("violations[0].code", equalTo("wrong-type"));
    }

    @Test
    void anUnknownTerritoryIsRefused() {
        as(ADMIN)
                .body(programmeBody(code, "no-such", ""))
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/territory"));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        create("");
        String corrected = programmeBody(code, municipality, ",'goal':'Рост'");

        as(ADMIN).body(corrected).put(address()).then().statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"7\"")
                .body(corrected)
                .put(address())
                .then()
                .statusCode(412);
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(address())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("goal", equalTo("Рост"));
    }

    @Test
    void itStaysWhereItIs() {
        create("");

        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(programmeBody(code, Given.municipality(unique("m")), ""))
                .put(address())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/identity"));
    }

    @Test
    void itIsMovedOnlyAlongAllowedMovesAndCancelledWithAReason() {
        create("");

        move("{'state':'running'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/not-allowed-move"));
        move("{'state':'approved'}").statusCode(200).header("ETag", "\"1\"");
        move("{'state':'approved'}").statusCode(200).header("ETag", "\"1\"");
        move("{'state':'cancelled'}").statusCode(422).body("violations[0].pointer", equalTo("/reason"));
        move("{'state':'cancelled','reason':'новая редакция'}").statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void theSameKeyAndBodyCreateOnce() {
        String key = unique("key");
        String body = programmeBody(code, municipality, "");

        as(ADMIN).header("Idempotency-Key", key).body(body).post("/api/v1/programmes");
        as(ADMIN)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .body("code", equalTo(code));
        as(ADMIN).body(body).post("/api/v1/programmes").then().statusCode(409);
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        List<String> codes = java.util.stream.Stream.generate(() -> Given.programme(municipality))
                .limit(3)
                .sorted()
                .toList();
        var query = as(ADMIN).queryParam("territory", municipality).queryParam("state", "draft");

        String next = query.queryParam("limit", 2)
                .get("/api/v1/programmes")
                .then()
                .body("items.code", equalTo(codes.subList(0, 2)))
                .extract()
                .path("next");

        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("state", "draft")
                .queryParam("cursor", next)
                .get("/api/v1/programmes")
                .then()
                .body("items.code", equalTo(codes.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void anUnknownStateIsNoFilter() {
        as(ADMIN)
                .queryParam("state", "finished")
                .get("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("state"));
    }

    @Test
    void anotherMunicipalityNeitherSeesNorWrites() {
        create("");
        String stranger = asMunicipality(Given.municipality(unique("m")));

        as(stranger).get(address()).then().statusCode(404);
        as(stranger)
                .queryParam("territory", municipality)
                .get("/api/v1/programmes")
                .then()
                .statusCode(403);
        as(stranger)
                .body(programmeBody(unique("p"), municipality, ""))
                .post("/api/v1/programmes")
                .then()
                .statusCode(403);
        as(stranger)
                .body(json("{'state':'approved'}"))
                .post(address() + "/state")
                .then()
                .statusCode(404);
        as(stranger).get("/api/v1/programmes").then().body("items", hasSize(0));
    }

    @Test
    void aSchoolSeesTheCommonProgrammeAndItsOwnAndWritesNone() {
        String school = Given.school(unique("s"), municipality);
        String own = Given.schoolProgramme(municipality, school);
        String others = Given.schoolProgramme(municipality, Given.school(unique("s"), municipality));
        create("");
        String token = ru.podyom.runtime.test.Tokens.ofSchool(Given.path(municipality), school);

        as(token)
                .get("/api/v1/programmes")
                .then()
                .body(
                        "items.code.sort()",
                        equalTo(List.of(code, own).stream().sorted().toList()));
        as(token).get("/api/v1/programmes/" + others).then().statusCode(404);
        as(token)
                .queryParam("school", "another")
                .get("/api/v1/programmes")
                .then()
                .statusCode(403);
        as(token)
                .body(programmeBody(unique("p"), municipality, ""))
                .post("/api/v1/programmes")
                .then()
                .statusCode(403);
    }

    @Test
    void itsEventsFitTheContract() {
        String school = Given.school(unique("s"), municipality);
        create(",'claimedSchools':[{'school':'%s','schoolYear':'2020-2021'}]".formatted(school));
        move("{'state':'approved'}");

        var events = Given.events("podyom.roadmap.programme.v1", code, 2);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("programme.created", "programme.changed");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "programme.v1", event.value()));
    }

    @Test
    void theExampleFitsTheContract() {
        Contracts.assertFits("roadmap-service", "programme.v1", Contracts.example("roadmap-service", "programme.v1"));
    }

    private String address() {
        return "/api/v1/programmes/" + code;
    }
}
