package ru.podyom.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ResultResourceTest {

    private String municipality = "";
    private String path = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolAndItsProcedures() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private String body(String figures) {
        return json("{'school':'%s','procedure':'%s','figures':%s}".formatted(school, procedure, figures));
    }

    private ValidatableResponse record(String figures) {
        return as(ADMIN).body(body(figures)).post("/api/v1/results").then();
    }

    @Test
    void aRecordedResultComesBackAsItWasGiven() {
        String location = record("{'shares':{'mark2':30,'mark5':0}}")
                .statusCode(201)
                .extract()
                .header("Location");

        as(ADMIN)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("figures.shares.mark2", equalTo(30))
                .body("figures.shares.mark3", nullValue())
                .body("figures.rounding", equalTo(1))
                .body("territoryPath", equalTo(path));
    }

    @Test
    void aPartOfAComparisonWithTheJournalIsRefusedByWhatIsMissing() {
        record("{'participants':20,'details':{'journal':{'lowered':3}}}")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/figures/details/journal/confirmed", "/figures/details/journal/raised"));
    }

    @Test
    void whatSaysNothingIsNoFigure() {
        record("{'participants':20,'counts':{},'shares':{},'details':{'awards':{}}}")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/figures/counts",
                                "/figures/shares",
                                "/figures/details/awards",
                                "/figures/details/awards/prizeWinners",
                                "/figures/details/awards/winners"));
        record("{'details':{}}").statusCode(422).body("violations.pointer", contains("/figures/details"));
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStaysReadable() {
        String location =
                record("{'participants':20,'counts':{'mark2':6}}").extract().header("Location");
        Instant before = Instant.now();

        as(ADMIN)
                .header("If-Match", "\"1\"")
                .body(json("{'figures':{'participants':20,'counts':{'mark2':5}},'reason':'апелляция'}"))
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        as(ADMIN).get(location).then().body("figures.counts.mark2", equalTo(5));
        as(ADMIN).queryParam("asOf", before.toString()).get(location).then().body("figures.counts.mark2", equalTo(6));
        as(ADMIN).get(location + "/versions").then().body("version", equalTo(java.util.List.of(1, 2)));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        String location =
                record("{'participants':20,'counts':{'mark2':6}}").extract().header("Location");
        String correction = json("{'figures':{'participants':20,'counts':{'mark2':5}},'reason':'x'}");

        as(ADMIN).body(correction).put(location).then().statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"7\"")
                .body(correction)
                .put(location)
                .then()
                .statusCode(412);
    }

    @Test
    void everythingWrongIsSaidAtOnceWithPointers() {
        as(ADMIN)
                .body(json("{'school':'no-such','procedure':'no-such','figures':{'shares':{'mark2':130}}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://podyom.ru/problems/invalid"))
                .body("correlationId", notNullValue())
                .body("violations.pointer", hasItems("/school", "/procedure", "/figures/shares"));
    }

    @Test
    void anUnknownPropertyIsRefusedByName() {
        as(ADMIN)
                .body(json("{'school':'a','procedure':'b','figures':{'sharess':{}}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/figures/sharess"))
                .body("violations[0].code", equalTo("unknown-property"));
    }

    @Test
    void aWrongTypeIsRefusedByPlace() {
        as(ADMIN)
                .body(json("{'school':'a','procedure':'b','figures':{'participants':'many'}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/figures/participants"));
    }

    @Test
    void brokenJsonIsABadRequest() {
        as(ADMIN)
                .body("{\"school\":")
                .post("/api/v1/results")
                .then()
                .statusCode(400)
                .body("detail", notNullValue());
    }

    @Test
    void anUnknownParameterIsRefused() {
        as(ADMIN)
                .queryParam("shool", school)
                .get("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("shool"));
    }

    @Test
    void theSecondResultOfASchoolInAProcedureIsAConflict() {
        record("{'missing':'notTested'}").statusCode(201);

        record("{'missing':'notTested'}").statusCode(409);
    }

    @Test
    void theSameKeyAndBodyHappensOnceAndAnotherBodyIsRefused() {
        String key = unique("key");

        String first = as(ADMIN)
                .header("Idempotency-Key", key)
                .body(body("{'missing':'notTested'}"))
                .post("/api/v1/results")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(ADMIN)
                .header("Idempotency-Key", key)
                .body(body("{'missing':'notTested'}"))
                .post("/api/v1/results")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        as(ADMIN)
                .header("Idempotency-Key", key)
                .body(body("{'missing':'notReported'}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsPublishedFitsTheContract() {
        String id = record("{'participants':20,'counts':{'mark2':6,'mark3':14,'mark4':0,'mark5':0},'doubt':'x'}")
                .extract()
                .path("id");

        var events = KafkaProbe.readUntil(Results.TOPIC, seen -> seen.stream()
                .anyMatch(event -> event.value().contains(id)));

        var event = events.stream()
                .filter(one -> one.value().contains(id))
                .findFirst()
                .orElseThrow();
        Contracts.assertFits("assessment-service", "result.v1", event.value());
        assertThat(event.key()).isEqualTo(school);
        assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("result.recorded");
    }

    @Test
    void theExampleFitsItsContract() {
        for (String event :
                java.util.List.of("territory.v1", "school.v1", "procedure.v1", "result.v1", "calendar.v1")) {
            Contracts.assertFits("assessment-service", event, Contracts.example("assessment-service", event));
        }
    }

    @Test
    void aNeighbourSeesNothingAndCannotAsk() {
        String location = record("{'missing':'notTested'}").extract().header("Location");
        String neighbour = Tokens.of("municipality", Given.municipality(unique("other")));

        as(neighbour).get(location).then().statusCode(404);
        as(neighbour).get("/api/v1/results").then().statusCode(200).body("items", hasSize(0));
        as(neighbour)
                .queryParam("territory", municipality)
                .get("/api/v1/results")
                .then()
                .statusCode(403);
        as(neighbour)
                .body(body("{'missing':'notTested'}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422);
    }

    @Test
    void aSchoolSeesOnlyItsOwn() {
        record("{'missing':'notTested'}").statusCode(201);
        String sister = Given.school(unique("s"), municipality);

        as(Tokens.ofSchool(path, sister)).get("/api/v1/results").then().body("items", hasSize(0));
        as(Tokens.ofSchool(path, school)).get("/api/v1/results").then().body("items", hasSize(1));
        as(Tokens.ofSchool(path, school))
                .body(body("{'missing':'notTested'}"))
                .post("/api/v1/results")
                .then()
                .statusCode(403);
    }

    @Test
    void aPortalIsSentToStatistics() {
        as(Tokens.of("portal", "ru")).get("/api/v1/results").then().statusCode(403);
    }

    @Test
    void withoutAGoodTokenThereIsNoAnswer() {
        io.restassured.RestAssured.get("/api/v1/results").then().statusCode(401);
        as(Tokens.expired("admin", "ru")).get("/api/v1/results").then().statusCode(401);
        as(Tokens.foreign("admin", "ru")).get("/api/v1/results").then().statusCode(401);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 5; i++) {
            String another = Given.procedure(unique("p" + i), "RU", 6, "2018-2019");
            as(ADMIN)
                    .body(json("{'school':'%s','procedure':'%s','figures':{'missing':'notTested'}}"
                            .formatted(school, another)))
                    .post("/api/v1/results")
                    .then()
                    .statusCode(201);
        }
        var seen = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var request = as(ADMIN).queryParam("territory", municipality).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/results").then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        as(ADMIN).queryParam("limit", 5000).get("/api/v1/results").then().statusCode(400);
    }
}
