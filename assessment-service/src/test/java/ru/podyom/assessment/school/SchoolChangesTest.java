package ru.podyom.assessment.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class SchoolChangesTest {

    private String municipality = "";
    private String path = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        path = Given.municipality(municipality);
    }

    private String school() {
        return Given.school(unique("s"), municipality);
    }

    private static ValidatableResponse change(String school, String body) {
        return as(ADMIN)
                .header("If-Match", "*")
                .body(json(body))
                .post("/api/v1/schools/" + school + "/changes")
                .then();
    }

    private static void changed(String school, String body) {
        change(school, body).statusCode(200);
    }

    private ValidatableResponse listedOn(String day) {
        return as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("on", day)
                .get("/api/v1/schools")
                .then()
                .statusCode(200);
    }

    @Test
    void aRenamedSchoolIsListedByTheNameOfTheDay() {
        String school = school();

        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        listedOn("2021-08-31").body("items.name", contains("Школа"));
        listedOn("2021-09-01").body("items.name", contains("Гимназия"));
    }

    @Test
    void aChangeMakesANewVersionAlsoWhenItIsAboutThePastOnly() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        change(school, "{'kind':'rename','on':'2015-09-01','name':'Училище'}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Гимназия"));

        listedOn("2018-01-01").body("items.name", contains("Училище"));
    }

    @Test
    void whoHasReadAnEarlierVersionChangesNothing() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимназия'}");

        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school + "/changes")
                .then()
                .statusCode(412);
    }

    @Test
    void aChangeWithoutIfMatchIsRefused() {
        as(ADMIN)
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(428);
    }

    @Test
    void aBasicSchoolThatBecameSecondaryIsBothOnItsDays() {
        String school = school();

        changed(school, "{'kind':'changeKind','on':'2019-09-01','schoolKind':'gymnasium'}");

        listedOn("2019-08-31").body("items.kind", contains("secondary"));
        listedOn("2019-09-01").body("items.kind", contains("gymnasium"));
    }

    @Test
    void aClosedSchoolLeavesTheListOfToday() {
        String open = school();
        String closed = school();

        changed(closed, "{'kind':'close','on':'2022-09-01','reason':'Нет учеников'}");

        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/schools")
                .then()
                .body("items.code", contains(open));
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("closed", true)
                .get("/api/v1/schools")
                .then()
                .body("items.code", hasItems(open, closed));
    }

    @Test
    void aMergedSchoolIsClosedAndNamesItsSuccessor() {
        String one = school();
        String other = school();

        change(one, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(other))
                .statusCode(200)
                .body("closedOn", equalTo("2022-09-01"))
                .body("successors", contains(other));

        as(ADMIN)
                .get("/api/v1/schools/" + other + "/history")
                .then()
                .body("predecessors.code", contains(one))
                .body("predecessors.kind", contains("merger"))
                .body("predecessors.on", contains("2022-09-01"));
    }

    @Test
    void twoSchoolsMergeIntoANewOne() {
        String one = school();
        String two = school();
        String created = unique("s");
        as(ADMIN)
                .body(json("{'code':'%s','name':'Центр','kind':'secondary','municipality':'%s','openedOn':'2022-09-01'}"
                        .formatted(created, municipality)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);

        changed(one, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(created));
        changed(two, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(created));

        listedOn("2022-08-31").body("items.code", not(hasItem(created)));
        listedOn("2022-09-01").body("items.code", contains(created));
    }

    @Test
    void aSplitSchoolMayGoOn() {
        String whole = school();
        String part = school();

        change(whole, "{'kind':'split','on':'2022-09-01','successors':['%s'],'goesOn':true}".formatted(part))
                .statusCode(200)
                .body("closedOn", nullValue())
                .body("successors", contains(part));
    }

    @Test
    void aSplitSchoolThatDoesNotGoOnIsClosed() {
        String whole = school();
        String part = school();
        String rest = school();

        change(whole, "{'kind':'split','on':'2022-09-01','successors':['%s','%s']}".formatted(part, rest))
                .statusCode(200)
                .body("closedOn", equalTo("2022-09-01"))
                .body("successors", hasItems(part, rest));
    }

    @Test
    void aSchoolDoesNotMergeIntoItself() {
        String school = school();

        change(school, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(school))
                .statusCode(422)
                .body("violations.code", contains("itself"));
    }

    @Test
    void aSchoolDoesNotMergeIntoOneThatIsNotThere() {
        change(school(), "{'kind':'merge','on':'2022-09-01','into':'nowhere-at-all'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/into"))
                .body("violations[0].code", equalTo("unknown"));
    }

    @Test
    void aSchoolDoesNotMergeIntoOneThatWasClosedThen() {
        String closed = school();
        changed(closed, "{'kind':'close','on':'2020-09-01'}");

        change(school(), "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(closed))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }

    @Test
    void aCircleOfSuccessionsIsRefused() {
        String one = school();
        String two = school();
        String three = school();
        changed(one, "{'kind':'split','on':'2020-09-01','successors':['%s'],'goesOn':true}".formatted(two));
        changed(two, "{'kind':'split','on':'2021-09-01','successors':['%s'],'goesOn':true}".formatted(three));

        change(three, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(one))
                .statusCode(409)
                .body("type", containsString("cycle"));
    }

    @Test
    void aClosedSchoolIsNotRenamedAfterItsClosing() {
        String school = school();
        changed(school, "{'kind':'close','on':'2020-09-01'}");

        change(school, "{'kind':'rename','on':'2021-09-01','name':'Лицей'}")
                .statusCode(409)
                .body("detail", containsString("it closed on 2020-09-01"));
    }

    @Test
    void aMergerThatWasTakenBackLeavesNoSuccessor() {
        String one = school();
        String other = school();
        changed(one, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(other));

        change(one, "{'kind':'reopen','on':'2022-09-01','reason':'Приказ отменён'}")
                .statusCode(200)
                .body("closedOn", nullValue())
                .body("successors", empty());

        as(ADMIN).get("/api/v1/schools/" + other + "/history").then().body("predecessors", empty());
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        String tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2).toString();

        change(school(), "{'kind':'close','on':'%s'}".formatted(tomorrow))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/on"));
    }

    @Test
    void everythingWrongWithAChangeIsSaidAtOnce() {
        change(school(), "{'kind':'rename','on':'2020-09-01','schoolKind':'basic','goesOn':true}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/name", "/schoolKind", "/goesOn"));
    }

    @Test
    void aMovedSchoolIsListedWhereItStoodOnTheDay() {
        String school = school();
        String other = unique("m");
        String otherPath = Given.municipality(other);

        change(school, "{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other))
                .statusCode(200)
                .body("territoryPath", equalTo(otherPath));

        listedOn("2020-12-31").body("items.code", contains(school)).body("items.territoryPath", contains(path));
        listedOn("2021-01-01").body("items.code", empty());
    }

    @Test
    void aMovedSchoolTakesItsResultsAlong() {
        String school = school();
        String procedure = Given.procedure(unique("p"), "RU", 5, "2019-2020");
        as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':{'missing':'notTested'}}"
                        .formatted(school, procedure)))
                .post("/api/v1/results")
                .then()
                .statusCode(201);
        String other = unique("m");
        String otherPath = Given.municipality(other);

        changed(school, "{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other));

        as(Tokens.of("municipality", otherPath)).get("/api/v1/results").then().body("items.school", contains(school));
        as(Tokens.of("municipality", path)).get("/api/v1/results").then().body("items", empty());
    }

    @Test
    void aNeighbourDoesNotKnowTheSchool() {
        String neighbour = Tokens.of("municipality", Given.municipality(unique("m")));

        as(neighbour)
                .header("If-Match", "*")
                .body(json("{'kind':'close','on':'2022-09-01'}"))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void aMunicipalityGivesNoSchoolToANeighbour() {
        String other = unique("m");
        Given.municipality(other);

        as(Tokens.of("municipality", path))
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other)))
                .post("/api/v1/schools/" + school() + "/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectionMakesNoPeriod() {
        String school = school();
        changed(school, "{'kind':'rename','on':'2021-09-01','name':'Гимнзия'}");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Гимназия','kind':'secondary','municipality':'%s'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.name", contains("Школа", "Гимназия"))
                .body("periods.from", contains(nullValue(), equalTo("2021-09-01")));
    }

    @Test
    void aCorrectionDoesNotOpenAClosedSchool() {
        String school = school();
        changed(school, "{'kind':'close','on':'2021-09-01'}");

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Лицей','kind':'lyceum','municipality':'%s'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200)
                .body("closedOn", equalTo("2021-09-01"));
    }

    @Test
    void aMunicipalityThatWasWrittenWronglyIsCorrectedInThePastToo() {
        String school = school();
        String other = unique("m");
        Given.municipality(other);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json(
                        "{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}".formatted(school, other)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        as(ADMIN).get("/api/v1/schools/" + school + "/history").then().body("periods.municipality", contains(other));
        listedOn("2020-01-01").body("items.code", empty());
    }

    @Test
    void anOpeningDayIsCorrected() {
        String school = school();

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s','openedOn':'2010-09-01'}"
                        .formatted(school, municipality)))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200);

        listedOn("2010-08-31").body("items.code", empty());
        listedOn("2010-09-01").body("items.code", contains(school));
    }

    @Test
    void ofTwoSchoolsThatMergeIntoEachOtherAtOnceOneRemains() {
        for (int round = 0; round < 5; round++) {
            String one = school();
            String other = school();

            List<Integer> answers = Stream.of(List.of(one, other), List.of(other, one))
                    .parallel()
                    .map(pair -> change(
                                    pair.get(0),
                                    "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(pair.get(1)))
                            .extract()
                            .statusCode())
                    .sorted()
                    .toList();

            assertThat(answers.get(0)).isEqualTo(200);
            assertThat(answers.get(1)).isIn(409, 412);
        }
    }

    @Test
    void theHistorySaysByWhichDocument() {
        String school = school();

        changed(school, "{'kind':'close','on':'2022-09-01','reason':'Мало учеников','document':'Постановление № 417'}");

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("changes.kind", contains("close"))
                .body("changes.document", contains("Постановление № 417"))
                .body("changes.recordedBy", contains("admin@ru"));
    }

    @Test
    void theSameKeyChangesASchoolOnce() {
        String school = school();
        String key = unique("key");
        for (int i = 0; i < 2; i++) {
            as(ADMIN)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(json("{'kind':'close','on':'2022-09-01'}"))
                    .post("/api/v1/schools/" + school + "/changes")
                    .then()
                    .statusCode(200);
        }

        as(ADMIN).get("/api/v1/schools/" + school).then().header("ETag", "\"1\"");
    }

    @Test
    void aClosedSchoolsEventIsItsWholeStateAndFitsTheContract() {
        String one = school();
        String other = school();

        changed(one, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(other));

        var events = KafkaProbe.readUntil(Schools.TOPIC, seen -> seen.stream()
                .anyMatch(event -> event.key().equals(one) && event.value().contains("closedOn")));
        var event = events.stream()
                .filter(seen -> seen.key().equals(one))
                .reduce((a, b) -> b)
                .orElseThrow();
        Contracts.assertFits("assessment-service", "school.v1", event.value());
        assertThat(event.value()).contains("\"closedOn\":\"2022-09-01\"", "\"successors\":[\"" + other + "\"]");
        assertThat(KafkaProbe.header(event, "ce_type")).isEqualTo("school.corrected");
    }
}
