package ru.podyom.assessment.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.change;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.toTerritory;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.assessment.statistics.Recorded;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

/** What a municipality leaves to its successor, and gets back when its abolition was a mistake. */
@AssessmentTest
class AbolitionTest {

    private String old = "";
    private String oldPath = "";
    private String heir = "";
    private String heirPath = "";

    @BeforeEach
    void twoMunicipalities() {
        old = unique("m");
        heir = unique("m");
        oldPath = Given.municipality(old);
        heirPath = Given.municipality(heir);
    }

    private static void abolished(String territory, String on, String successor) {
        toTerritory(territory, "{'kind':'abolish','on':'%s','successor':'%s'}".formatted(on, successor))
                .statusCode(200);
    }

    private static ValidatableResponse restored(String territory, String on) {
        return toTerritory(territory, "{'kind':'restore','on':'%s'}".formatted(on));
    }

    private static RequestSpecification office(String path) {
        return as(Tokens.of("municipality", path));
    }

    private String closed() {
        String school = Given.school(unique("s"), old);
        changed(school, "{'kind':'close','on':'2015-09-01'}");
        return school;
    }

    private static ValidatableResponse allSchools(String path) {
        return office(path).queryParam("closed", true).get("/api/v1/schools").then();
    }

    private String heldProcedure() {
        String code = unique("p");
        as(ADMIN)
                .body(json(procedure(code, old)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return code;
    }

    private static String procedure(String code, String territory) {
        return "{'code':'%s','type':'MUNICIPAL','subject':'MA','grade':5,'schoolYear':'2018-2019','territory':'%s'}"
                .formatted(code, territory);
    }

    private static ValidatableResponse correctedBy(String path, String procedure) {
        return office(path)
                .header("If-Match", "*")
                .body(json(procedure(procedure, path.substring(path.lastIndexOf('/') + 1))))
                .put("/api/v1/procedures/" + procedure)
                .then();
    }

    @Test
    void theSuccessorAnswersForSchoolsThatWereClosedBefore() {
        String school = closed();
        Recorded.marks(school, Given.procedure(unique("p"), "MA", 5, "2013-2014"), 1, 1, 1, 1);

        abolished(old, "2022-01-01", heir);

        allSchools(heirPath)
                .body("items.code", contains(school))
                .body("items.municipality", contains(old))
                .body("items.territoryPath", contains(heirPath));
        office(heirPath).get("/api/v1/results").then().body("items.school", contains(school));
        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old))
                .body("changes.kind", contains("close"));
    }

    @Test
    void aClosedSchoolIsCorrectedWithoutLeavingItsSuccessor() {
        String school = closed();
        abolished(old, "2022-01-01", heir);

        office(heirPath)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Гимназия','kind':'gymnasium','municipality':'%s'}"
                        .formatted(school, old)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200)
                .body("name", equalTo("Гимназия"))
                .body("territoryPath", equalTo(heirPath));
    }

    @Test
    void theSuccessorHoldsTheProcedures() {
        String procedure = heldProcedure();
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'1','maxScore':1}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);

        abolished(old, "2022-01-01", heir);

        as(ADMIN).get("/api/v1/procedures/" + procedure).then().body("territoryPath", equalTo(heirPath));
        correctedBy(heirPath, procedure).statusCode(200);
        office(heirPath)
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'1','maxScore':2}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);
    }

    @Test
    void theSuccessorTakesBackWhatTheOldOfficeSent() {
        String school = Given.school(unique("s"), old);
        String file = "school,procedure,participants,count2\n%s,%s,6,1\n"
                .formatted(school, Given.procedure(unique("p"), "MA", 5, "2018-2019"));
        String job = Uploads.sent(Tokens.of("municipality", oldPath), "text/csv", file, Map.of());
        assertThat(Uploads.awaited(ADMIN, job).getString("state")).isEqualTo("done");

        abolished(old, "2022-01-01", heir);

        office(heirPath)
                .body(json("{'reason':'не тот файл'}"))
                .post(job + "/rollback")
                .then()
                .statusCode(200)
                .body("state", equalTo("rolled_back"));
    }

    @Test
    void noProcedureIsHeldByWhatIsNoMore() {
        abolished(old, "2022-01-01", heir);

        as(ADMIN)
                .body(json(procedure(unique("p"), old)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/territory"))
                .body("violations.code", contains("abolished"));
    }

    @Test
    void anAbolitionIsTakenBackWithAllThatItMoved() {
        String school = Given.school(unique("s"), old);
        String closed = closed();
        String resident = Given.school(unique("s"), heir);
        String procedure = heldProcedure();
        Recorded.marks(school, procedure, 1, 1, 1, 1);
        abolished(old, "2022-01-01", heir);

        restored(old, "2022-01-01")
                .statusCode(200)
                .body("abolishedOn", nullValue())
                .body("successor", nullValue());

        allSchools(oldPath).body("items.code", containsInAnyOrder(school, closed));
        allSchools(heirPath).body("items.code", contains(resident));
        office(oldPath).get("/api/v1/results").then().body("items.school", contains(school));
        correctedBy(oldPath, procedure).statusCode(200);
        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old))
                .body("changes.kind", contains("move", "move"));
    }

    @Test
    void aSchoolThatMovedOnMeanwhileComesBackUntilThen() {
        String school = Given.school(unique("s"), old);
        String third = unique("m");
        Given.municipality(third);
        abolished(old, "2022-01-01", heir);
        changed(school, "{'kind':'move','on':'2023-09-01','municipality':'%s'}".formatted(third));

        restored(old, "2022-01-01").statusCode(200);

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old, third))
                .body("periods.from", contains(nullValue(), equalTo("2023-09-01")));
    }

    @Test
    void theSuccessorsSuccessorGivesBackWhatCameThroughIt() {
        String closed = closed();
        String procedure = heldProcedure();
        String last = unique("m");
        String lastPath = Given.municipality(last);
        abolished(old, "2022-01-01", heir);
        abolished(heir, "2023-01-01", last);
        allSchools(lastPath).body("items.code", contains(closed));

        restored(old, "2022-01-01").statusCode(409).body("type", containsString("not-open"));
        restored(heir, "2023-01-01").statusCode(200);

        allSchools(heirPath).body("items.code", contains(closed));
        correctedBy(heirPath, procedure).statusCode(200);
    }

    @Test
    void anAbolitionIsTakenBackAsOfItsDayOnly() {
        abolished(old, "2022-01-01", heir);

        restored(old, "2023-01-01").statusCode(409).body("type", containsString("contradiction"));
        restored(heir, "2022-01-01").statusCode(409).body("type", containsString("open"));
    }

    @Test
    void theEventOfATerritoryThatExistsAgainFitsTheContract() {
        abolished(old, "2022-01-01", heir);
        restored(old, "2022-01-01").statusCode(200);

        var events = KafkaProbe.readUntil(
                Territories.TOPIC,
                seen -> seen.stream().filter(event -> event.key().equals(old)).count() == 3);
        String last = events.stream()
                .filter(event -> event.key().equals(old))
                .reduce((a, b) -> b)
                .orElseThrow()
                .value();
        Contracts.assertFits("assessment-service", "territory.v1", last);
        assertThat(last).doesNotContain("abolishedOn", "successor");
    }

    @Test
    void aSchoolMovesIntoAMunicipalityThatWasAbolishedLater() {
        String third = unique("m");
        Given.municipality(third);
        String school = Given.school(unique("s"), third);
        abolished(old, "2022-01-01", heir);

        change(school, "{'kind':'move','on':'2019-09-01','municipality':'%s'}".formatted(old))
                .statusCode(200)
                .body("territoryPath", equalTo(heirPath));

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(third, old, heir))
                .body("periods.from", contains(nullValue(), equalTo("2019-09-01"), equalTo("2022-01-01")));
    }

    @Test
    void noSchoolMovesIntoAMunicipalityThatWasNoMore() {
        String school = Given.school(unique("s"), heir);
        abolished(old, "2022-01-01", heir);

        change(school, "{'kind':'move','on':'2022-01-01','municipality':'%s'}".formatted(old))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }

    @Test
    void aSchoolOpensAgainWhereItsMunicipalityWentTo() {
        String school = closed();
        abolished(old, "2022-01-01", heir);

        change(school, "{'kind':'reopen','on':'2016-09-01'}").statusCode(200).body("municipality", equalTo(heir));

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old, old, heir))
                .body("periods.from", contains(nullValue(), equalTo("2016-09-01"), equalTo("2022-01-01")));
    }

    @Test
    void aTerritoryIsListedFromItsFirstDay() {
        String young = unique("m");
        String body = "{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass','establishedOn':'%s'}";
        as(ADMIN)
                .body(json(body.formatted(young, "2019-08-02")))
                .post("/api/v1/territories")
                .then()
                .statusCode(201)
                .body("establishedOn", equalTo("2019-08-02"));

        on(young, "2019-08-01").body("items", empty());
        on(young, "2019-08-02").body("items.code", contains(young));
        as(ADMIN)
                .header("If-Match", "*")
                .body(json(body.formatted(young, "2019-07-01")))
                .put("/api/v1/territories/" + young)
                .then()
                .statusCode(200);
        on(young, "2019-07-01").body("items.code", hasItem(young));
    }

    private static ValidatableResponse on(String territory, String day) {
        return as(ADMIN)
                .queryParam("territory", territory)
                .queryParam("on", day)
                .get("/api/v1/territories")
                .then();
    }

    @Test
    void nobodyGivesASchoolToATerritoryThatWasNotThereYet() {
        String young = unique("m");
        as(ADMIN)
                .body(json(
                        "{'code':'%s','name':'Округ','level':'municipality','parent':'kuzbass','establishedOn':'2019-08-02'}"
                                .formatted(young)))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);

        change(Given.school(unique("s"), old), "{'kind':'move','on':'2019-08-01','municipality':'%s'}".formatted(young))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }
}
