package ru.podyom.indicator.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class LowPerformingSchoolResourceTest {

    private static final String LOW = "{'shares':{'mark2':44},'rounding':1}";
    private static final String GOOD = "{'shares':{'mark2':4},'rounding':1}";

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = Told.municipality();
    }

    private JsonPath list(String token) {
        return as(token)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .jsonPath();
    }

    private JsonPath listOnce(int size) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> list(ADMIN),
                        list -> list.getList("items") != null
                                && list.getList("items").size() == size);
    }

    private String lowSchool() {
        String school = Told.school(municipality, "Школа");
        Told.result(municipality, school, "VPR-MA-8", "2020-2021", 1, LOW);
        Told.result(municipality, school, "OGE-RU-9", "2020-2021", 1, LOW);
        return school;
    }

    @Test
    void aSchoolWithTwoLowResultsEntersTheListWithItsEvidence() {
        String school = lowSchool();

        JsonPath list = listOnce(1);

        assertThat(list.getString("items[0].school.code")).isEqualTo(school);
        assertThat(list.getString("items[0].school.name")).isEqualTo("Школа");
        assertThat(list.getBoolean("items[0].criteria.find { it.code == 'C1' }.fired"))
                .isTrue();
        assertThat(list.getList("items[0].criteria.find { it.code == 'C1' }.evidence.procedure"))
                .containsExactlyInAnyOrder("vpr-ma-8-2020-2021", "oge-ru-9-2020-2021");
        assertThat(list.getLong("freshness[0].position")).isPositive();
    }

    @Test
    void aCorrectionTakesTheSchoolOffTheListAgain() {
        String school = lowSchool();
        listOnce(1);

        Told.result(municipality, school, "OGE-RU-9", "2020-2021", 2, GOOD);

        listOnce(0);
        var events = KafkaProbe.readUntil(
                "podyom.indicator.school-status.v1",
                seen -> seen.stream()
                                .filter(event -> event.key().equals(school))
                                .count()
                        == 2);
        assertThat(events.stream().filter(event -> event.key().equals(school)).map(event -> new JsonPath(event.value())
                        .getString("status")))
                .containsExactly("entered", "left");
        events.stream()
                .filter(event -> event.key().equals(school))
                .forEach(event -> Contracts.assertFits("indicator-service", "school-status.v1", event.value()));
    }

    @Test
    void anOlderVersionHeardLateChangesNothing() {
        String school = Told.school(municipality, "Школа");
        Told.result(municipality, school, "VPR-MA-8", "2020-2021", 2, LOW);
        Told.result(municipality, school, "VPR-MA-8", "2020-2021", 1, GOOD);
        Told.result(municipality, school, "OGE-RU-9", "2020-2021", 1, LOW);

        JsonPath list = listOnce(1);

        assertThat(list.getString("items[0].school.code")).isEqualTo(school);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        String school = lowSchool();
        listOnce(1);
        UUID id = UUID.randomUUID();
        String again = Contracts.example("assessment-service", "school.v1")
                .replace("lk-arinichevskaya", school)
                .replace("ru/kuzbass/leninsk-kuznetsky", Told.path(municipality));
        KafkaProbe.send("podyom.assessment.school.v1", "assessment-service", 1, "school.corrected", school, again, id);
        KafkaProbe.send("podyom.assessment.school.v1", "assessment-service", 1, "school.corrected", school, again, id);
        String another = lowSchool();

        listOnce(2);

        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("indicator", "listed-schools-share")
                .get("/api/v1/indicator-values")
                .then()
                .body("items[0].numerator", equalTo(2f))
                .body("items[0].denominator", equalTo(2f));
        assertThat(another).isNotEqualTo(school);
    }

    @Test
    void claimedAndComputedStandBesideEachOther() {
        String low = lowSchool();
        String good = Told.school(municipality, "Хорошая");
        Told.result(municipality, good, "VPR-MA-8", "2020-2021", 1, GOOD);
        String programme = Told.programme(municipality, low, good);

        JsonPath list = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> list(ADMIN),
                        seen -> seen.getInt("comparison.claimed") == 2
                                && seen.getInt("comparison.computed") == 1
                                && seen.getInt("comparison.assessed") == 2);

        assertThat(list.getInt("comparison.both")).isEqualTo(1);
        assertThat(list.getInt("comparison.claimedOnly")).isEqualTo(1);
        assertThat(list.getString("claimed.find { it.school.code == '%s' }.computed".formatted(good)))
                .isEqualTo("notListed");
        assertThat(list.getList("items[0].claimedBy")).isEqualTo(java.util.List.of(programme));
    }

    @Test
    void aBrokenEventGoesToTheDeadLettersAndTheNextOnePasses() {
        String marker = "broken-" + UUID.randomUUID();
        KafkaProbe.send(
                "podyom.assessment.result.v1", "assessment-service", 1, "result.recorded", marker, "{\"school\":");
        KafkaProbe.sendRaw(new ProducerRecord<>("podyom.assessment.result.v1", marker, "no headers at all"));
        lowSchool();

        listOnce(1);

        // An event that is delivered again is told of again: two different ones, each at least once.
        var dead = KafkaProbe.readUntil(
                "podyom.assessment.result.v1.dead",
                seen -> seen.stream()
                                .filter(event -> event.key().equals(marker))
                                .map(ConsumerRecord::value)
                                .distinct()
                                .count()
                        == 2);
        assertThat(dead).filteredOn(event -> event.key().equals(marker)).allSatisfy(event -> assertThat(
                        KafkaProbe.header(event, "dead_reason"))
                .isNotBlank());
    }

    @Test
    void theExampleOfTheAssessmentServiceIsUnderstood() {
        KafkaProbe.send(
                "podyom.assessment.school.v1",
                "assessment-service",
                1,
                "school.created",
                "lk-arinichevskaya",
                Contracts.example("assessment-service", "school.v1"));
        KafkaProbe.send(
                "podyom.assessment.territory.v1",
                "assessment-service",
                1,
                "territory.created",
                "leninsk-kuznetsky",
                Contracts.example("assessment-service", "territory.v1"));
        KafkaProbe.send(
                "podyom.assessment.result.v1",
                "assessment-service",
                1,
                "result.recorded",
                "lk-arinichevskaya",
                Contracts.example("assessment-service", "result.v1"));
        KafkaProbe.send(
                "podyom.roadmap.programme.v1",
                "roadmap-service",
                1,
                "programme.created",
                "x",
                Contracts.example("roadmap-service", "programme.v1"));
        KafkaProbe.send(
                "podyom.roadmap.activity.v1",
                "roadmap-service",
                1,
                "activity.created",
                "y",
                Contracts.example("roadmap-service", "activity.v1"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(ADMIN)
                .queryParam("territory", "leninsk-kuznetsky")
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .statusCode(200)
                .body("comparison.assessed", equalTo(1)));
    }

    @Test
    void theExampleFitsItsContract() {
        Contracts.assertFits(
                "indicator-service", "school-status.v1", Contracts.example("indicator-service", "school-status.v1"));
    }

    @Test
    void aNeighbourIsRefusedAndASchoolSeesItself() {
        String school = lowSchool();
        listOnce(1);
        String sister = Told.school(municipality, "Сестра");

        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .statusCode(403);
        as(Tokens.ofSchool(Told.path(municipality), school))
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .body("items", hasSize(1));
        as(Tokens.ofSchool(Told.path(municipality), sister))
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() {
        as(ADMIN)
                .queryParam("schoolYear", "2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("territory", "schoolYear"));
        as(ADMIN)
                .queryParam("territory", "nowhere")
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .statusCode(404);
        as(ADMIN)
                .get("/api/v1/rule-sets")
                .then()
                .body("code", hasItem("shnor-2021"))
                .body("rules.criteria", not(empty()));
    }
}
