package ru.podyom.indicator.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.indicator.Observed.approve;
import static ru.podyom.indicator.Observed.submitted;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Observed;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class ApprovalTest {

    private static final String REGION = Tokens.of("region", "ru/kuzbass");
    private static final String TOPIC = "podyom.indicator.observation.v1";

    @Inject
    ApprovedObservations approved;

    @Inject
    HeardChanges heard;

    @Inject
    Callers callers;

    private String municipality = "";
    private String school = "";
    private String director = "";
    private String authority = "";

    @BeforeEach
    void aSchool() {
        municipality = Told.municipality();
        school = Observed.school(municipality);
        director = Observed.schoolToken(municipality, school);
        authority = Observed.municipalToken(municipality);
    }

    private Map<String, Map<String, Double>> counting() {
        return callers.asSystem("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> approved.of(Set.of(school)).getOrDefault(school, Map.of())));
    }

    private io.restassured.response.ValidatableResponse approveAll(String token) {
        return as(token)
                .body("""
                        {"territory":"%s","until":"%s"}""".formatted(municipality, Instant.now().plusSeconds(60)))
                .post("/api/v1/observations/approvals")
                .then();
    }

    @Test
    void onlyWhatIsApprovedCounts() {
        String location = submitted(director, "teachers", school, 20);
        submitted(director, "teachers.networked", school, 18);
        assertThat(counting()).isEmpty();

        approve(authority, location, 1)
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("approved.version", equalTo(2));

        assertThat(counting()).isEqualTo(Map.of("2020-2021", Map.of("teachers", 20.0)));
        assertThat(heard.of(school)).isEqualTo(1);
        approve(authority, location, 2).statusCode(200).body("version", equalTo(2));
        assertThat(heard.of(school)).isEqualTo(1);
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        String ofSchool = submitted(director, "teachers", school, 20);
        String ofAuthority = submitted(authority, "pupils", school, 200);

        approve(director, ofSchool, 1).statusCode(403);
        approve(authority, ofAuthority, 1).statusCode(403);
        approve(REGION, ofAuthority, 1).statusCode(200);
        approve(Tokens.of("municipality", "ru/kuzbass/elsewhere"), ofSchool, 1).statusCode(404);

        String ofFederation = submitted(ADMIN, "respondents", school, 90);
        approve(ADMIN, ofFederation, 1).statusCode(403);
        approve(Tokens.of("federal", "ru"), ofFederation, 1).statusCode(200);
    }

    @Test
    void whoeverApprovesHasReadThatVersion() {
        String location = submitted(director, "teachers", school, 20);

        as(authority).body("{}").post(location + "/approval").then().statusCode(428);
        approve(authority, location, 5).statusCode(412);
    }

    @Test
    void aRejectionSaysWhyAndWhatWasApprovedCountsOn() {
        String location = submitted(director, "teachers", school, 20);
        approve(authority, location, 1);
        as(director)
                .header("If-Match", "\"2\"")
                .body("{\"value\":25,\"observedOn\":\"2021-05-21\",\"reason\":\"Ошибка\"}")
                .put(location)
                .then()
                .statusCode(200);

        as(authority)
                .header("If-Match", "\"3\"")
                .body("{\"reason\":\"Нет приказа\"}")
                .post(location + "/rejection")
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("note", equalTo("Нет приказа"))
                .body("approved.value", equalTo(20));
        approve(authority, location, 4).statusCode(409);
        assertThat(counting()).isEqualTo(Map.of("2020-2021", Map.of("teachers", 20.0)));
    }

    @Test
    void allOfATerritoryAreApprovedAtOnceButForContradictions() {
        String pupils = submitted(director, "pupils", school, 200);
        String other = Observed.school(municipality);
        submitted(Observed.schoolToken(municipality, other), "pupils", other, 300);
        submitted(authority, "respondents", other, 90);
        // Teachers were 20 when the 18 were said, and are fewer in what a rejection left.
        String teachers = submitted(director, "teachers", school, 15);
        approve(authority, teachers, 1);
        as(director)
                .header("If-Match", "\"2\"")
                .body("{\"value\":20,\"observedOn\":\"2021-05-21\",\"reason\":\"Ошибка\"}")
                .put(teachers)
                .then()
                .statusCode(200);
        submitted(director, "teachers.networked", school, 18);
        as(authority)
                .header("If-Match", "\"3\"")
                .body("{\"reason\":\"Нет приказа\"}")
                .post(teachers + "/rejection")
                .then()
                .statusCode(200);

        approveAll(authority)
                .statusCode(200)
                .body("approved", equalTo(1))
                .body("notAbove", equalTo(1))
                .body("contradicting", equalTo(2))
                .body("contradictions.of", equalTo(List.of(school)))
                .body("contradictions[0].message", equalTo("teachers.networked: 18 is more than teachers: 15"));
        as(authority).get(pupils).then().body("state", equalTo("submitted")).body("approved", nullValue());
        approveAll(REGION).body("approved", equalTo(1));
    }

    @Test
    void everyChangeIsToldInItsOrder() {
        String location = submitted(director, "teachers", school, 20);
        approve(authority, location, 1);
        String id = location.substring(location.lastIndexOf('/') + 1);

        List<ConsumerRecord<String, String>> told =
                KafkaProbe.readUntil(
                                TOPIC,
                                seen -> seen.stream()
                                                .filter(one -> id.equals(one.key()))
                                                .count()
                                        == 2)
                        .stream()
                        .filter(one -> id.equals(one.key()))
                        .toList();
        assertThat(told)
                .extracting(one -> KafkaProbe.header(one, "ce_type"))
                .containsExactly("observation.submitted", "observation.approved");
        told.forEach(one -> Contracts.assertFits("indicator-service", "observation.v1", one.value()));
        Contracts.assertFits(
                "indicator-service", "observation.v1", Contracts.example("indicator-service", "observation.v1"));
    }
}
