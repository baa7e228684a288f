package ru.podyom.assessment.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.school.Happened.changed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.statistics.Recorded;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

/** What a municipality gets back when its abolition was a mistake. */
@AssessmentTest
class RestorationTest {

    private Office old = Office.NONE;
    private Office heir = Office.NONE;

    @BeforeEach
    void twoMunicipalities() {
        old = Office.any();
        heir = Office.any();
    }

    @Test
    void anAbolitionIsTakenBackWithAllThatItMoved() {
        String school = old.school();
        String closed = old.closedSchool();
        String resident = heir.school();
        String procedure = old.procedure();
        Recorded.marks(school, procedure, 1, 1, 1, 1);
        old.abolished("2022-01-01", heir);

        old.restored("2022-01-01")
                .statusCode(200)
                .body("abolishedOn", nullValue())
                .body("successor", nullValue());

        old.allSchools().body("items.code", containsInAnyOrder(school, closed));
        heir.allSchools().body("items.code", contains(resident));
        old.caller().get("/api/v1/results").then().body("items.school", contains(school));
        old.corrects(procedure).statusCode(200);
        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old.code()))
                .body("changes.kind", contains("move", "move"));
    }

    @Test
    void aSchoolThatMovedOnMeanwhileComesBackUntilThen() {
        String school = old.school();
        Office third = Office.any();
        old.abolished("2022-01-01", heir);
        changed(school, "{'kind':'move','on':'2023-09-01','municipality':'%s'}".formatted(third.code()));

        old.restored("2022-01-01").statusCode(200);

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old.code(), third.code()))
                .body("periods.from", contains(nullValue(), equalTo("2023-09-01")));
    }

    @Test
    void theSuccessorsSuccessorGivesBackWhatCameThroughIt() {
        String closed = old.closedSchool();
        String procedure = old.procedure();
        Office last = Office.any();
        old.abolished("2022-01-01", heir);
        heir.abolished("2023-01-01", last);
        last.allSchools().body("items.code", contains(closed));

        old.restored("2022-01-01").statusCode(409).body("type", containsString("not-open"));
        heir.restored("2023-01-01").statusCode(200);

        heir.allSchools().body("items.code", contains(closed));
        heir.corrects(procedure).statusCode(200);
    }

    @Test
    void anAbolitionIsTakenBackAsOfItsDayOnly() {
        old.abolished("2022-01-01", heir);

        old.restored("2023-01-01").statusCode(409).body("type", containsString("contradiction"));
        heir.restored("2022-01-01").statusCode(409).body("type", containsString("open"));
    }

    @Test
    void theEventOfATerritoryThatExistsAgainFitsTheContract() {
        old.abolished("2022-01-01", heir);
        old.restored("2022-01-01").statusCode(200);

        var events = KafkaProbe.readUntil(
                Territories.TOPIC,
                seen -> seen.stream()
                                .filter(event -> event.key().equals(old.code()))
                                .count()
                        == 3);
        String last = events.stream()
                .filter(event -> event.key().equals(old.code()))
                .reduce((a, b) -> b)
                .orElseThrow()
                .value();
        Contracts.assertFits("assessment-service", "territory.v1", last);
        assertThat(last).doesNotContain("abolishedOn", "successor");
    }
}
