package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.importing.Uploads;

/** A protocol that is taken back takes its pupils along, and their school's result follows those that are left. */
@AssessmentTest
class ProtocolRollbackTest {

    private static final String CLASS_A = "Код;1 (1б);2 (2б);Отметка\n1;1;2;5\n2;0;1;2\n";
    private static final String CLASS_B = "Код;1 (1б);2 (2б);Отметка\n3;1;1;4\n";

    private School school = School.NONE;

    @BeforeEach
    void aSchoolAndAProcedure() {
        school = School.any();
    }

    private void recordedOtherwise() {
        as(ADMIN)
                .body(json(("{'school':'%s','procedure':'%s','figures':{'participants':60,'counts':{'mark2':10,"
                                + "'mark3':20,'mark4':20,'mark5':10}}}")
                        .formatted(school.code(), school.procedure())))
                .post("/api/v1/results")
                .then()
                .statusCode(201);
    }

    @Test
    void pupilsAndTheirSchoolsResultGoTogether() {
        String location = school.taken(CLASS_A);

        school.rolledBack(location)
                .statusCode(200)
                .body("rollback.pupils", equalTo(2))
                .body("rollback.results", equalTo(1))
                .body("rollback.changedLater", equalTo(0));

        school.pupils().body("items", hasSize(0));
        school.results().body("items", hasSize(0));
    }

    @Test
    void theOtherClassStays() {
        String first = school.taken(CLASS_A);
        school.taken(CLASS_B);

        school.rolledBack(first).body("rollback.results", equalTo(1)).body("rollback.changedLater", equalTo(0));

        school.pupils().body("items.pupil", contains("3"));
        school.results()
                .body("items[0].version", equalTo(3))
                .body("items[0].reason", equalTo("не тот файл"))
                .body("items[0].figures.participants", equalTo(1));
    }

    @Test
    void whenBothClassesAreTakenBackNothingIsLeft() {
        String first = school.taken(CLASS_A);
        String second = school.taken(CLASS_B);
        school.rolledBack(first).statusCode(200);

        school.rolledBack(second).statusCode(200).body("rollback.results", equalTo(1));

        school.pupils().body("items", hasSize(0));
        school.results().body("items", hasSize(0));
    }

    @Test
    void whatStoodBeforeIsPutBackAsANewerVersion() {
        school.taken(CLASS_A);
        String second = school.taken(CLASS_A.replace("2;0;1;2", "2;1;1;3"));

        school.rolledBack(second).body("rollback.pupils", equalTo(1));

        school.pupils().body("items.version", contains(1, 3)).body("items.mark", contains(5, 2));
        school.results().body("items[0].version", equalTo(3)).body("items[0].figures.counts.mark2", equalTo(1));
    }

    @Test
    void aPupilWhoWasChangedSinceStays() {
        String first = school.taken(CLASS_A);
        school.taken(CLASS_A.replace("2;0;1;2", "2;1;1;3"));

        school.rolledBack(first).body("rollback.pupils", equalTo(1)).body("rollback.changedLater", equalTo(1));

        school.pupils().body("items.pupil", contains("2"));
        school.results().body("items[0].figures.participants", equalTo(1));
    }

    @Test
    void aResultThatIsCountedFromTheRestOfAClassIsDoubtful() {
        String location = school.taken(CLASS_A);
        String pupil = school.pupils().extract().path("items[1].id");
        correct(pupil, "{'absent':false,'scores':[1,1],'mark':3,'reason':'пересчёт после апелляции'}");

        school.rolledBack(location).body("rollback.changedLater", equalTo(1));

        school.results()
                .body("items[0].figures.participants", equalTo(1))
                .body("items[0].figures.doubt", containsString("1 pupils were taken back with their import"));
    }

    @Test
    void theDoubtStaysWhileTheClassIsNotWhole() {
        String location = school.taken(CLASS_A);
        String pupil = school.pupils().extract().path("items[1].id");
        correct(pupil, "{'absent':false,'scores':[1,1],'mark':3,'reason':'пересчёт после апелляции'}");
        school.rolledBack(location).statusCode(200);

        correct(pupil, "{'absent':false,'scores':[1,2],'mark':4,'reason':'ещё раз'}");

        school.results().body("items[0].figures.doubt", containsString("taken back"));
        school.taken(CLASS_A);
        school.results().body("items[0].figures.participants", equalTo(2)).body("items[0].figures.doubt", nullValue());
    }

    private static void correct(String pupil, String body) {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json(body))
                .put("/api/v1/pupil-results/" + pupil)
                .then()
                .statusCode(200);
    }

    @Test
    void aResultThatWasRecordedOtherwiseGivesWayAndComesBack() {
        recordedOtherwise();

        JsonPath job = school.sent(CLASS_A);

        assertThat(job.getList("findings.code")).contains("recorded-otherwise");
        school.results()
                .body("items[0].figures.participants", equalTo(2))
                .body("items[0].reason", equalTo("counted from its pupils"));
        school.rolledBack("/api/v1/imports/" + job.getString("id")).statusCode(200);
        school.results().body("items[0].figures.participants", equalTo(60)).body("items[0].version", equalTo(3));
    }

    @Test
    void aResultThatWasRecordedOtherwiseSinceStays() {
        String location = school.taken(CLASS_A);
        JsonPath other = Uploads.finished(
                ADMIN,
                "text/csv",
                "school,procedure,participants\n%s,%s,7\n"
                        .formatted(school.code(), school.procedure())
                        .replace("participants", "participants,count2")
                        .replace(",7\n", ",7,1\n"),
                Map.of());
        assertThat(other.getString("state")).isEqualTo("done");

        school.rolledBack(location).body("rollback.changedLater", equalTo(1));

        school.pupils().body("items", hasSize(0));
        school.results().body("items[0].figures.participants", equalTo(7));
    }

    @Test
    void aProtocolComesAgainAfterItWasTakenBack() {
        school.rolledBack(school.taken(CLASS_A)).statusCode(200);

        school.taken(CLASS_A);

        school.pupils().body("items.version", contains(3, 3));
        school.results().body("items[0].version", equalTo(3)).body("items[0].figures.participants", equalTo(2));
    }

    @Test
    void itemsThatOnlyTheProtocolToldGoWithIt() {
        String location = school.taken(CLASS_A);

        school.rolledBack(location).statusCode(200);

        as(ADMIN)
                .get("/api/v1/procedures/" + school.procedure() + "/items")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void itemsInWhichOthersPupilsHaveScoresStay() {
        String location = school.taken(CLASS_A);
        school.other().taken(CLASS_B);

        school.rolledBack(location).statusCode(200);

        as(ADMIN)
                .get("/api/v1/procedures/" + school.procedure() + "/items")
                .then()
                .body("items", hasSize(2));
    }
}
