package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class RollbackTest {

    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolAndAProcedure() {
        String municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private String imported(int share) {
        JsonPath job = Uploads.finished(
                ADMIN, "text/csv", "school,procedure,share2\n%s,%s,%d\n".formatted(school, procedure, share), Map.of());
        assertThat(job.getString("state")).isEqualTo("done");
        return "/api/v1/imports/" + job.getString("id");
    }

    private static ValidatableResponse rolledBack(String location) {
        return as(ADMIN)
                .body(json("{'reason':'не тот файл'}"))
                .post(location + "/rollback")
                .then();
    }

    private ValidatableResponse results() {
        return as(ADMIN).queryParam("school", school).get("/api/v1/results").then();
    }

    @Test
    void aRollbackTakesNewResultsAway() {
        String location = imported(30);

        rolledBack(location).statusCode(200).body("rollback.results", equalTo(1));

        results().body("items", hasSize(0));
        var events = KafkaProbe.readUntil(
                "podyom.assessment.result.v1",
                seen -> seen.stream()
                                .filter(event -> event.key().equals(school))
                                .count()
                        == 2);
        events.stream()
                .filter(event -> event.key().equals(school))
                .forEach(event -> Contracts.assertFits("assessment-service", "result.v1", event.value()));
    }

    @Test
    void aRollbackPutsBackWhatStoodBefore() {
        imported(30);
        String second = imported(25);

        rolledBack(second).statusCode(200);

        results().body("items[0].figures.shares.mark2", equalTo(30)).body("items[0].version", equalTo(3));
    }

    @Test
    void whatWasChangedSinceStays() {
        String first = imported(30);
        imported(25);

        rolledBack(first).statusCode(200).body("rollback.changedLater", equalTo(1));

        results().body("items[0].figures.shares.mark2", equalTo(25));
    }

    @Test
    void theSecondClickChangesNothing() {
        String location = imported(30);
        rolledBack(location);

        rolledBack(location).statusCode(200).body("rollback.results", equalTo(1));

        results().body("items", hasSize(0));
    }

    @Test
    void aResultComesAgainAfterItWasTakenBack() {
        rolledBack(imported(30));

        imported(28);

        results().body("items[0].figures.shares.mark2", equalTo(28)).body("items[0].version", equalTo(3));
    }

    @Test
    void aDryRunHasNothingToTakeBack() {
        JsonPath job = Uploads.finished(
                ADMIN,
                "text/csv",
                "school,procedure,share2\n%s,%s,30\n".formatted(school, procedure),
                Map.of("dryRun", true));

        rolledBack("/api/v1/imports/" + job.getString("id")).statusCode(409);
    }

    @Test
    void anImportThatIsOverIsNotCalledOff() {
        String location = imported(30);

        as(ADMIN).post(location + "/cancellation").then().statusCode(409);
    }

    @Test
    void twoImportsThatAreTakenBackLeaveNothing() {
        String first = imported(30);
        String second = imported(25);
        rolledBack(second).statusCode(200);

        rolledBack(first).statusCode(200);

        results().body("items", hasSize(0));
    }

    @Test
    void twoImportsThatAreTakenBackOldestFirstLeaveNothing() {
        String first = imported(30);
        String second = imported(25);
        rolledBack(first).statusCode(200).body("rollback.changedLater", equalTo(1));

        rolledBack(second).statusCode(200);

        results().body("items", hasSize(0));
    }

    @Test
    void aPortalSeesNoImports() {
        String portal = Tokens.of("portal", "ru");
        String location = imported(30);

        as(portal).get("/api/v1/imports").then().statusCode(403);
        as(portal).get(location + "/file").then().statusCode(403);
    }
}
