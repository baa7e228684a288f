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
import static ru.podyom.assessment.school.Happened.change;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.schoolsOn;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

@AssessmentTest
class SuccessionsTest {

    private static final String SPLIT_OFF = "{'kind':'split','on':'%s','successors':['%s'],'goesOn':true}";

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
    }

    private String school() {
        return Given.school(unique("s"), municipality);
    }

    private ValidatableResponse listedOn(String day) {
        return schoolsOn(municipality, day);
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
    void aSchoolThatGaveAPartAwayMergesIntoItLater() {
        String whole = school();
        String part = school();
        changed(whole, SPLIT_OFF.formatted("2018-09-01", part));

        change(whole, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(part))
                .statusCode(200)
                .body("successors", contains(part));

        as(ADMIN)
                .get("/api/v1/schools/" + part + "/history")
                .then()
                .body("predecessors.kind", contains("split", "merger"))
                .body("predecessors.on", contains("2018-09-01", "2022-09-01"));
    }

    @Test
    void aSplitThatWasToldByMistakeIsTakenBack() {
        String whole = school();
        String part = school();
        changed(whole, SPLIT_OFF.formatted("2018-09-01", part));

        change(whole, "{'kind':'takeBackSplit','on':'2018-09-01','reason':'Не та школа'}")
                .statusCode(200)
                .body("successors", empty())
                .body("closedOn", nullValue());

        as(ADMIN).get("/api/v1/schools/" + part + "/history").then().body("predecessors", empty());
        as(ADMIN)
                .get("/api/v1/schools/" + whole + "/history")
                .then()
                .body("changes.kind", contains("split", "takeBackSplit"));
    }

    @Test
    void aSplitThatNobodyToldIsNotTakenBack() {
        change(school(), "{'kind':'takeBackSplit','on':'2018-09-01'}")
                .statusCode(409)
                .body("type", containsString("not-split"));
    }

    @Test
    void aSplitThatClosedTheSchoolIsTakenBackByOpeningIt() {
        String whole = school();
        changed(whole, "{'kind':'split','on':'2022-09-01','successors':['%s']}".formatted(school()));

        change(whole, "{'kind':'takeBackSplit','on':'2022-09-01'}").statusCode(409);

        change(whole, "{'kind':'reopen','on':'2022-09-01'}").statusCode(200).body("successors", empty());
    }

    @Test
    void aClosingIsTakenBackWithoutTheSplitOfItsDay() {
        String whole = school();
        String part = school();
        changed(whole, SPLIT_OFF.formatted("2022-09-01", part));
        changed(whole, "{'kind':'merge','on':'2022-09-01','into':'%s'}".formatted(school()));

        change(whole, "{'kind':'reopen','on':'2022-09-01'}").statusCode(200).body("successors", contains(part));
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
