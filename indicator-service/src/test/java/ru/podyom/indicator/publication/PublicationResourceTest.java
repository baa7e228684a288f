package ru.podyom.indicator.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class PublicationResourceTest {

    private static final String YEAR = "2020-2021";
    private static final String REGION = Tokens.of("region", "ru/kuzbass");

    private String code = "";
    private String municipality = "";
    private String school = "";

    /** One low result: listed by a rule that wants one, not by a rule that wants two. */
    @BeforeEach
    void aSchoolWithOneLowResult() {
        code = "own-" + UUID.randomUUID().toString().substring(0, 8);
        municipality = Told.municipality();
        school = Told.school(municipality, "Школа");
        Told.result(municipality, school, "VPR-MA-8", YEAR, 1, "{'participants':20,'counts':{'mark2':8}}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> list("shnor-2021").then().body("comparison.assessed", equalTo(1)));
    }

    private Response list(String ruleSet) {
        return as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", YEAR)
                .queryParam("ruleSet", ruleSet)
                .get("/api/v1/low-performing-schools");
    }

    private static String draft(String parameters) {
        return """
                {"nameRu":"Своё правило","nameEn":"Our own rule","source":"приказ","validFrom":"2021-01-01",
                 "parameters":%s}""".formatted(parameters);
    }

    private static String with(String rules) {
        return """
                {"nameRu":"Своё правило","nameEn":"Our own rule","source":"приказ","validFrom":"2021-01-01",
                 "rules":%s}""".formatted(rules);
    }

    private Response send(String body) {
        return as(REGION).body(body).post("/api/v1/rule-sets/" + code + "/versions");
    }

    private String version(int version) {
        return "/api/v1/rule-sets/" + code + "/versions/" + version;
    }

    private JsonPath published(int version) {
        as(REGION)
                .header("If-Match", "*")
                .post(version(version) + "/publish")
                .then()
                .statusCode(202)
                .body("phase", equalTo("lists"));
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(REGION).get(version(version)).jsonPath(),
                        seen -> !seen.getString("state").equals("computing")
                                && !seen.getString("state").equals("ready"));
    }

    private boolean isOfTheSchool(ConsumerRecord<String, String> event) {
        return event.key().equals(school) && event.value().contains(code);
    }

    @Test
    void aDraftHasNoListUntilAllSchoolsAreJudged() {
        send(draft("{\"c1Min\":1}"))
                .then()
                .statusCode(201)
                .header("Location", containsString(version(1)))
                .body("state", equalTo("draft"))
                .body("parameters.c1Min", equalTo(1))
                .body("parameters.threshold", equalTo(30f))
                .body("territoryPath", equalTo("ru/kuzbass"));
        list(code).then().statusCode(409);

        assertThat(published(1).getString("state")).isEqualTo("inForce");

        list(code)
                .then()
                .body("items.school.code", equalTo(List.of(school)))
                .body("items[0].distance.pupils", equalTo(3))
                .body("items[0].distance.changes[0].to", equalTo(5));
        as(REGION).get(version(1) + "/runs").then().body("phase", hasItem("done"));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldAtOnceAndTellsWhoEntersByIt() {
        send(draft("{\"c1Min\":2}")).then().statusCode(201);
        published(1);
        list(code).then().body("items", hasSize(0));
        send(draft("{\"c1Min\":1}")).then().statusCode(201).body("version", equalTo(2));

        published(2);

        list(code).then().body("ruleSetVersion", equalTo(2)).body("items", hasSize(1));
        as(REGION).get(version(1)).then().body("state", equalTo("superseded"));
        var told = KafkaProbe.readUntil(
                "podyom.indicator.school-status.v1", seen -> seen.stream().anyMatch(this::isOfTheSchool));
        assertThat(told).filteredOn(this::isOfTheSchool).singleElement().satisfies(event -> {
            assertThat(new JsonPath(event.value()).getString("status")).isEqualTo("entered");
            Contracts.assertFits("indicator-service", "school-status.v1", event.value());
        });
    }

    @Test
    void withdrawingBringsTheVersionBeforeBack() {
        send(draft("{\"c1Min\":2}"));
        published(1);
        send(draft("{\"c1Min\":1}"));
        published(2);

        as(REGION)
                .header("If-Match", "*")
                .body("{\"reason\":\"опечатка\"}")
                .post(version(2) + "/withdraw")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(REGION).get(version(1)).then().body("state", equalTo("inForce")));
        list(code).then().body("ruleSetVersion", equalTo(1)).body("items", hasSize(0));
    }

    @Test
    void anErrorInAFormulaNamesCriterionLineAndColumn() {
        send(with("""
                {"low":"r.share >= p.treshold","listed":"fired.size()",
                 "criteria":[{"code":"K1","nameRu":"К","nameEn":"K","evidence":"low.filter(r,\\n  r.colour == 'red')",
                              "fired":"evidence.size( >= 1"}]}"""))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/rules/low", "/rules/listed", "/rules/criteria/0/evidence", "/rules/criteria/0/fired"))
                .body(
                        "violations.find { it.pointer == '/rules/criteria/0/evidence' }.message",
                        containsString("K1, evidence: line 2, column 4"))
                .body("violations.find { it.pointer == '/rules/low' }.message", containsString("treshold"));
    }

    @Test
    void parametersOutOfRangeAreSaidAtOnce() {
        send(draft("{\"threshold\":130,\"comparison\":\"le\",\"skipYears\":[\"2020-2023\"],\"procedures\":[]}"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/parameters/threshold",
                                "/parameters/comparison",
                                "/parameters/skipYears/0",
                                "/parameters/procedures"));
    }

    @Test
    void aDraftIsCorrectedByWhoHasReadItAndAPublishedVersionIsNot() {
        send(draft("{}"));
        as(REGION).body(draft("{\"c1Min\":3}")).put(version(1)).then().statusCode(428);
        as(REGION)
                .header("If-Match", "\"7\"")
                .body(draft("{\"c1Min\":3}"))
                .put(version(1))
                .then()
                .statusCode(412);

        as(REGION)
                .header("If-Match", "\"0\"")
                .body(draft("{\"c1Min\":3}"))
                .put(version(1))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("parameters.c1Min", equalTo(3));

        published(1);
        as(REGION)
                .header("If-Match", "*")
                .body(draft("{}"))
                .put(version(1))
                .then()
                .statusCode(409);
    }

    @Test
    void aFormulaThatFailsForASchoolMakesItADraftAgain() {
        send(with("""
                {"low":"r.share >= p.threshold","listed":"fired.size() > 0",
                 "criteria":[{"code":"K1","nameRu":"К","nameEn":"K","evidence":"low","fired":"1 / (p.c1Min - 2) > 0"}]}""")).then().statusCode(201);

        JsonPath seen = published(1);

        assertThat(seen.getString("state")).isEqualTo("draft");
        assertThat(seen.getString("failure")).contains("zero");
        list("shnor-2021").then().statusCode(200).body("comparison.assessed", equalTo(1));
    }

    @Test
    void aVersionThatIsOverIsNotPublished() {
        send(draft("{}").replace("\"parameters\"", "\"validTo\":\"2021-06-30\",\"parameters\""))
                .then()
                .statusCode(201);

        as(REGION).header("If-Match", "*").post(version(1) + "/publish").then().statusCode(409);
    }

    @Test
    void onlyTheAuthorityWhoseRuleSetItIsWritesIt() {
        as(REGION)
                .body(draft("{}"))
                .post("/api/v1/rule-sets/shnor-2021/versions")
                .then()
                .statusCode(403);
        send(draft("{}"));
        String neighbour = Tokens.of("region", "ru/altay");

        as(neighbour).get(version(1)).then().statusCode(404);
        as(neighbour)
                .header("If-Match", "*")
                .post(version(1) + "/publish")
                .then()
                .statusCode(404);
        as(Tokens.of("municipality", Told.path(municipality)))
                .body(draft("{}"))
                .post(version(1).replace("/1", ""))
                .then()
                .statusCode(403);
    }

    @Test
    void theVersionThatIndicatorsSpeakOfIsNotWithdrawnWithoutAnother() {
        as(ADMIN)
                .header("If-Match", "*")
                .body("{\"reason\":\"проба\"}")
                .post("/api/v1/rule-sets/shnor-2021/versions/1/withdraw")
                .then()
                .statusCode(409);
    }

    @Test
    void theVariantsOfTheRuleShipAsDrafts() {
        as(ADMIN)
                .get("/api/v1/rule-sets")
                .then()
                .body("code", hasItems("shnor-2021-either-year", "shnor-2021-any-low", "shnor-2025", "shnor-2025-both"))
                .body("find { it.code == 'shnor-2025' }.parameters.c2SameProcedure", equalTo(true));
    }
}
