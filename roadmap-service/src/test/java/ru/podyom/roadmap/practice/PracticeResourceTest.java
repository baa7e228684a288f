package ru.podyom.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.practice.Bank.ALL;
import static ru.podyom.roadmap.practice.Bank.decide;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

@RoadmapTest
class PracticeResourceTest {

    private Bank bank;
    private String neighbour;

    @BeforeEach
    void given() {
        bank = Bank.anywhere();
        neighbour = asMunicipality(Given.municipality(unique("m")));
    }

    @Test
    void whatItsAuthorityPublishesIsReadInAllDistricts() {
        String id = bank.offered("Разбор заданий", "");

        decide(bank.authority(), id, "\"0\"", "publish").statusCode(200).body("state", equalTo("published"));

        as(neighbour).get(ALL + "/" + id).then().body("decision", equalTo("Протокол № 3"));
        as(neighbour)
                .queryParam("territory", bank.municipality())
                .get(ALL)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void whatIsOnlyOfferedIsReadByTheSchoolAndItsAuthority() {
        String id = bank.offered("Разбор заданий", "");
        String sister = Bank.in(bank.municipality()).director();

        as(bank.authority()).queryParam("state", "offered").get(ALL).then().body("items.id", hasItem(id));
        for (String stranger : new String[] {sister, neighbour}) {
            as(stranger).get(ALL + "/" + id).then().statusCode(404);
            as(stranger).queryParam("school", bank.school()).get(ALL).then().body("items", hasSize(0));
            bank.correct(stranger, id, "\"0\"", "Чужое").statusCode(404);
        }
    }

    @Test
    void whoOnlyReadsItChangesNothingAndSeesNoHistory() {
        String id = bank.published("Разбор заданий", "");
        String sister = Bank.in(bank.municipality()).director();

        decide(neighbour, id, "\"1\"", "archive").statusCode(403);
        for (String reader : new String[] {sister, neighbour}) {
            bank.correct(reader, id, "\"1\"", "Чужое").statusCode(403);
            as(reader).get(ALL + "/" + id + "/history").then().statusCode(403);
        }
        as(bank.director())
                .get(ALL + "/" + id + "/history")
                .then()
                .body("action", contains("offered", "published"))
                .body("reason[1]", equalTo("Протокол № 3"));
    }

    @Test
    void aSchoolDecidesNothing() {
        decide(bank.director(), bank.offered("Разбор заданий", ""), "\"0\"", "publish")
                .statusCode(403);
    }

    @Test
    void aSchoolOffersForNoOther() {
        as(Bank.in(bank.municipality()).director())
                .body(bank.body("Разбор заданий", ""))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/school"));
    }

    @Test
    void anAuthorityDecidesOnWhatItHasRead() {
        String id = bank.offered("Разбор заданий", "");
        bank.correct(bank.director(), id, "\"0\"", "Разбор ошибок").statusCode(200);

        decide(bank.authority(), id, "\"0\"", "publish").statusCode(412);
        bank.correct(bank.director(), id, "\"0\"", "Разбор").statusCode(412);
    }

    @Test
    void whatWasDecidedStaysAsItWas() {
        String id = bank.published("Разбор заданий", "");

        bank.correct(bank.director(), id, "\"1\"", "Разбор ошибок").statusCode(409);
        decide(bank.authority(), id, "\"1\"", "publish").statusCode(409);
        decide(bank.authority(), id, "\"1\"", "archive").statusCode(200);
        decide(bank.authority(), id, "\"2\"", "publish")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/decided"));
        as(neighbour).get(ALL + "/" + id).then().statusCode(404);
    }

    @Test
    void oneGradeOfTwoAndALinkThatIsNoneAreRefused() {
        bank.offer("Разбор", ",'gradeFrom':7").statusCode(422).body("violations.pointer", contains("/gradeTo"));
        bank.offer("Разбор", ",'gradeFrom':7,'gradeTo':5")
                .statusCode(422)
                .body("violations.code", contains("contradiction"));
        bank.offer("Разбор", ",'documents':[{'title':'План','link':'C:\\\\plan.doc'}]")
                .statusCode(422)
                .body("violations.pointer", contains("/documents/0/link"));
    }

    @Test
    void itsEventsFitTheContract() {
        String id = bank.published(
                "Разбор заданий", ",'subject':'MA','gradeFrom':5,'gradeTo':7,'deficits':['metaSubject']");
        decide(bank.authority(), id, "\"1\"", "archive");

        var events = Given.events(Practices.TOPIC, id, 3);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("practice.offered", "practice.published", "practice.archived");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "practice.v1", event.value()));
        Contracts.assertFits("roadmap-service", "practice.v1", Contracts.example("roadmap-service", "practice.v1"));
    }
}
