package ru.podyom.assessment.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.toTerritory;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class TerritoryChangesTest {

    private String old = "";
    private String heir = "";
    private String heirPath = "";

    @BeforeEach
    void twoMunicipalities() {
        old = unique("m");
        heir = unique("m");
        Given.municipality(old);
        heirPath = Given.municipality(heir);
    }

    private ValidatableResponse abolished(String on) {
        return toTerritory(old, "{'kind':'abolish','on':'%s','successor':'%s'}".formatted(on, heir));
    }

    @Test
    void aRenamedMunicipalityIsListedByTheNameOfTheDay() {
        toTerritory(old, "{'kind':'rename','on':'2021-12-01','name':'Муниципальный округ'}")
                .statusCode(200);

        for (String day : new String[] {"2021-11-30 Округ", "2021-12-01 Муниципальный округ"}) {
            as(ADMIN)
                    .queryParam("territory", old)
                    .queryParam("on", day.substring(0, 10))
                    .get("/api/v1/territories")
                    .then()
                    .body("items.name", contains(day.substring(11)));
        }
    }

    @Test
    void aNewOktmoHoldsFromItsDay() {
        toTerritory(old, "{'kind':'changeOktmo','on':'2021-12-01','oktmo':'32525000'}")
                .statusCode(200)
                .body("oktmo", equalTo("32525000"));

        as(ADMIN)
                .get("/api/v1/territories/" + old + "/history")
                .then()
                .body("periods.oktmo", contains(nullValue(), equalTo("32525000")))
                .body("changes.kind", contains("changeOktmo"));
    }

    @Test
    void allSchoolsOfAnAbolishedMunicipalityStandInItsSuccessor() {
        String one = Given.school(unique("s"), old);
        String two = Given.school(unique("s"), old);
        String procedure = Given.procedure(unique("p"), "MA", 5, "2019-2020");
        as(ADMIN)
                .body(json(
                        "{'school':'%s','procedure':'%s','figures':{'missing':'notTested'}}".formatted(one, procedure)))
                .post("/api/v1/results")
                .then()
                .statusCode(201);

        abolished("2022-01-01")
                .statusCode(200)
                .body("abolishedOn", equalTo("2022-01-01"))
                .body("successor", equalTo(heir));

        String newOffice = Tokens.of("municipality", heirPath);
        as(newOffice).get("/api/v1/schools").then().body("items.code", hasItems(one, two));
        as(newOffice).get("/api/v1/results").then().body("items.school", contains(one));
        as(ADMIN)
                .get("/api/v1/schools/" + one + "/history")
                .then()
                .body("periods.municipality", contains(old, heir))
                .body("changes.kind", contains("move"))
                .body("periods.from", contains(nullValue(), equalTo("2022-01-01")));
    }

    @Test
    void aSchoolThatWasClosedBeforeStaysWhereItWas() {
        String closed = Given.school(unique("s"), old);
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'close','on':'2015-09-01'}"))
                .post("/api/v1/schools/" + closed + "/changes")
                .then()
                .statusCode(200);

        abolished("2022-01-01").statusCode(200);

        as(ADMIN).get("/api/v1/schools/" + closed).then().body("municipality", equalTo(old));
    }

    @Test
    void aSchoolThatCameLaterContradictsTheAbolition() {
        String late = Given.school(unique("s"), heir);
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2023-01-01','municipality':'%s'}".formatted(old)))
                .post("/api/v1/schools/" + late + "/changes")
                .then()
                .statusCode(200);

        abolished("2022-01-01").statusCode(409).body("type", containsString("contradiction"));

        as(ADMIN).get("/api/v1/territories/" + old).then().body("abolishedOn", nullValue());
    }

    @Test
    void anAbolishedMunicipalityLeavesTheListOfToday() {
        abolished("2022-01-01").statusCode(200);

        as(ADMIN).queryParam("territory", old).get("/api/v1/territories").then().body("items", empty());
        as(ADMIN)
                .queryParam("territory", old)
                .queryParam("abolished", true)
                .get("/api/v1/territories")
                .then()
                .body("items.code", contains(old));
        as(ADMIN)
                .queryParam("territory", old)
                .queryParam("on", "2021-12-31")
                .get("/api/v1/territories")
                .then()
                .body("items.code", contains(old));
    }

    @Test
    void noSchoolIsAddedToAnAbolishedMunicipality() {
        abolished("2022-01-01").statusCode(200);

        as(ADMIN)
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}"
                        .formatted(unique("s"), old)))
                .post("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.code", contains("abolished"));
    }

    @Test
    void whatIsAbolishedSucceedsNobody() {
        abolished("2022-01-01").statusCode(200);

        toTerritory(heir, "{'kind':'abolish','on':'2023-01-01','successor':'%s'}".formatted(old))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }

    @Test
    void aRegionIsNotAbolishedOverTheHeadsOfItsMunicipalities() {
        String region = unique("r");
        as(ADMIN)
                .body(json("{'code':'%s','name':'Край','level':'region','parent':'ru'}".formatted(region)))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);
        as(ADMIN)
                .body(json("{'code':'%s','name':'Район','level':'municipality','parent':'%s'}"
                        .formatted(unique("m"), region)))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);

        toTerritory(region, "{'kind':'abolish','on':'2023-01-01','successor':'kuzbass'}")
                .statusCode(409)
                .body("type", containsString("inhabited"));
    }

    @Test
    void aMunicipalityIsNotSucceededByARegion() {
        toTerritory(old, "{'kind':'abolish','on':'2023-01-01','successor':'kuzbass'}")
                .statusCode(422)
                .body("violations.code", contains("wrong-level"));
    }

    @Test
    void anotherRegionAbolishesNothingHere() {
        as(Tokens.of("region", "ru/tomsk"))
                .header("If-Match", "*")
                .body(json("{'kind':'abolish','on':'2022-01-01','successor':'%s'}".formatted(heir)))
                .post("/api/v1/territories/" + old + "/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void theEventOfAnAbolitionFitsTheContract() {
        abolished("2022-01-01").statusCode(200);

        var events = KafkaProbe.readUntil(Territories.TOPIC, seen -> seen.stream()
                .anyMatch(event -> event.key().equals(old) && event.value().contains("abolishedOn")));
        String last = events.stream()
                .filter(event -> event.key().equals(old))
                .reduce((a, b) -> b)
                .orElseThrow()
                .value();
        Contracts.assertFits("assessment-service", "territory.v1", last);
        assertThat(last).contains("\"successor\":\"" + heir + "\"");
    }
}
