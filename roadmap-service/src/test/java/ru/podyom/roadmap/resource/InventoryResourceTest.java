package ru.podyom.roadmap.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.resource.Counted.ALL;
import static ru.podyom.roadmap.resource.Counted.item;
import static ru.podyom.roadmap.resource.Counted.laptops;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class InventoryResourceTest {

    private Counted one;

    @BeforeEach
    void given() {
        one = Counted.anywhere();
    }

    @Test
    void aSchoolRecordsWhatItHasAndItsAuthorityReadsIt() {
        String id = one.recorded("2021-09-15", laptops(12));

        as(one.authority())
                .get(ALL + "/" + id)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("items.code", contains("laptops"))
                .body("missing", equalTo(1))
                .body("growth", equalTo("notReported"))
                .body("recordedBy", containsString("school"));
    }

    @Test
    void theSameAgainIsTheOneThatIsThereAndAnotherOneIsAConflict() {
        String id = one.recorded("2021-09-15", item("laptops", "шт.", "12.50"));

        one.record("2021-09-15", item("laptops", " шт.", "12.5"))
                .statusCode(200)
                .body("id", equalTo(id));
        one.record("2021-09-15", laptops(13))
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/exists"));
    }

    @Test
    void aDayIsCorrectedByWhoHasReadIt() {
        String id = one.recorded("2021-09-15", laptops(12));

        one.correct(id, "\"0\"", "2021-09-15", laptops(14)).statusCode(200).header("ETag", equalTo("\"1\""));

        one.correct(id, "\"0\"", "2021-09-15", laptops(15)).statusCode(412);
        one.correct(id, "\"1\"", "2021-09-16", laptops(15)).statusCode(409);
        as(one.director())
                .body(one.body("2021-09-15", laptops(15)))
                .put(ALL + "/" + id)
                .then()
                .statusCode(428);
        as(one.director())
                .get(ALL + "/" + id + "/history")
                .then()
                .body("state.items.available.flatten()", contains(12, 14));
    }

    @Test
    void eachIsComparedWithTheOneBeforeItWheneverThatComes() {
        String spring = one.recorded("2022-05-20", laptops(20));
        String autumn = one.recorded("2021-09-15", laptops(12));

        as(one.director())
                .get(ALL + "/" + spring)
                .then()
                .body("growth", equalTo("grew"))
                .body("since", equalTo("2021-09-15"))
                .body("version", equalTo(1));

        one.correct(autumn, "\"0\"", "2021-09-15", laptops(25)).statusCode(200);
        as(one.director()).get(ALL + "/" + spring).then().body("growth", equalTo("shrank"));
    }

    @Test
    void thoseRecordedAtOnceAreComparedAsIfOneAfterAnother() {
        List<String> days = List.of("2021-09-15", "2021-12-20", "2022-03-20", "2022-05-20");

        days.parallelStream().forEach(day -> one.recorded(day, laptops(Integer.parseInt(day.substring(5, 7)))));

        as(one.authority())
                .get(ALL)
                .then()
                .body("items.sort { it.takenOn }.since", contains(null, days.get(0), days.get(1), days.get(2)))
                .body("items.sort { it.takenOn }.growth", contains("notReported", "grew", "shrank", "grew"));
    }

    @Test
    void anotherSchoolAndANeighbourSeeNothingAndRecordNothing() {
        String id = one.recorded("2021-09-15", laptops(12));
        String sister = Tokens.ofSchool(Given.path(one.municipality()), Given.school(unique("s"), one.municipality()));
        String neighbour = asMunicipality(Given.municipality(unique("m")));

        for (String stranger : new String[] {sister, neighbour}) {
            as(stranger).get(ALL + "/" + id).then().statusCode(404);
            as(stranger).get(ALL).then().body("items", hasSize(0));
            as(stranger)
                    .body(one.body("2021-09-16", laptops(1)))
                    .post(ALL)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("unknown"));
        }
    }

    @Test
    void aCodeTwiceAndADayToComeAreRefusedAtOnce() {
        one.record("2199-01-01", laptops(1), laptops(2))
                .statusCode(422)
                .body("violations.pointer", contains("/takenOn", "/items/1/code"));
    }

    @Test
    void lessThanNothingAndAnUnknownCategoryAreRefused() {
        one.record("2021-09-15", laptops(-1))
                .statusCode(422)
                .body("violations.pointer", contains("/items/0/available"));
        one.record("2021-09-15", laptops(1).replace("digital", "magic"))
                .statusCode(422)
                .body("violations.pointer", contains("/items/0/category"));
    }

    @Test
    void aListGoesOnWhereThePageEndsAndKeepsToItsDays() {
        one.recorded("2021-09-15", laptops(12));
        one.recorded("2022-05-20", laptops(20));

        String next = as(one.authority())
                .queryParam("limit", 1)
                .get(ALL)
                .then()
                .body("items.takenOn", contains("2021-09-15"))
                .body("items[0].listed", equalTo(1))
                .extract()
                .path("next");

        as(one.authority())
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .body("items.growth", contains("grew"))
                .body("next", equalTo(null));
        as(one.authority())
                .queryParam("to", "2021-12-31")
                .get(ALL)
                .then()
                .body("items.takenOn", contains("2021-09-15"));
    }

    @Test
    void theWholeListComesAsAFileWithARowForEachResource() {
        one.recorded("2021-09-15", laptops(12), item("desks", "шт.", "40"));

        as(one.authority())
                .accept("text/csv")
                .queryParam("school", one.school())
                .queryParam("from", "2021-09-15")
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString(one.school() + ",2021-09-15,digital,laptops,Ноутбуки,шт.,12,30,18"))
                .body(containsString("desks,Ноутбуки,шт.,40,30,0"));
    }

    @Test
    void itsEventsFitTheContractAlsoWhenTheOneBeforeItComesLate() {
        String spring = one.recorded("2022-05-20", laptops(20));
        String autumn = one.recorded("2021-09-15", laptops(12));

        var events = Given.events(Inventories.TOPIC, spring, 2);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("resource-inventory.recorded", "resource-inventory.changed");
        assertThat(events.get(1).value()).contains("\"growth\":\"grew\"", "\"version\":1");
        events.forEach(InventoryResourceTest::fits);
        Given.events(Inventories.TOPIC, autumn, 1).forEach(InventoryResourceTest::fits);
        Contracts.assertFits(
                "roadmap-service",
                "resource-inventory.v1",
                Contracts.example("roadmap-service", "resource-inventory.v1"));
    }

    private static void fits(ConsumerRecord<String, String> event) {
        Contracts.assertFits("roadmap-service", "resource-inventory.v1", event.value());
    }
}
