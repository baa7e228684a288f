package ru.podyom.assessment.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.change;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.assessment.statistics.Recorded;
import ru.podyom.runtime.test.Tokens;

/** What a municipality that is abolished leaves to its successor. */
@AssessmentTest
class AbolitionTest {

    private Office old = Office.NONE;
    private Office heir = Office.NONE;

    @BeforeEach
    void twoMunicipalities() {
        old = Office.any();
        heir = Office.any();
    }

    @Test
    void theSuccessorAnswersForSchoolsThatWereClosedBefore() {
        String school = old.closedSchool();
        Recorded.marks(school, Given.procedure(unique("p"), "MA", 5, "2013-2014"), 1, 1, 1, 1);

        old.abolished("2022-01-01", heir);

        heir.allSchools()
                .body("items.code", contains(school))
                .body("items.municipality", contains(old.code()))
                .body("items.territoryPath", contains(heir.path()));
        heir.caller().get("/api/v1/results").then().body("items.school", contains(school));
        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old.code()))
                .body("changes.kind", contains("close"));
    }

    @Test
    void aClosedSchoolIsCorrectedWithoutLeavingItsSuccessor() {
        String school = old.closedSchool();
        old.abolished("2022-01-01", heir);

        heir.caller()
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Гимназия','kind':'gymnasium','municipality':'%s'}"
                        .formatted(school, old.code())))
                .put("/api/v1/schools/" + school)
                .then()
                .statusCode(200)
                .body("name", equalTo("Гимназия"))
                .body("territoryPath", equalTo(heir.path()));
    }

    @Test
    void theSuccessorHoldsTheProcedures() {
        String procedure = old.procedure();
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'1','maxScore':1}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);

        old.abolished("2022-01-01", heir);

        as(ADMIN).get("/api/v1/procedures/" + procedure).then().body("territoryPath", equalTo(heir.path()));
        heir.corrects(procedure).statusCode(200);
        heir.caller()
                .header("If-Match", "*")
                .body(json("{'items':[{'number':'1','maxScore':2}]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);
    }

    @Test
    void theSuccessorTakesBackWhatTheOldOfficeSent() {
        String school = old.school();
        String file = "school,procedure,participants,count2\n%s,%s,6,1\n"
                .formatted(school, Given.procedure(unique("p"), "MA", 5, "2018-2019"));
        String job = Uploads.sent(Tokens.of("municipality", old.path()), "text/csv", file, Map.of());
        assertThat(Uploads.awaited(ADMIN, job).getString("state")).isEqualTo("done");

        old.abolished("2022-01-01", heir);

        heir.caller()
                .body(json("{'reason':'не тот файл'}"))
                .post(job + "/rollback")
                .then()
                .statusCode(200)
                .body("state", equalTo("rolled_back"));
    }

    @Test
    void noMunicipalityIsAbolishedWhileItsFileIsRead() {
        Recorded.written("""
                insert into result_import (id, territory_path, state, atomic, dry_run, started_by)
                values (uuidv7(), ?, 'READING', false, false, 'test')""", old.path());

        old.abolish("2022-01-01", heir).statusCode(503).body("type", containsString("busy"));

        Recorded.written("update result_import set state = 'FAILED' where territory_path = ?", old.path());
        old.abolished("2022-01-01", heir);
    }

    @Test
    void noProcedureIsHeldByWhatIsNoMore() {
        old.abolished("2022-01-01", heir);

        as(ADMIN)
                .body(json(Office.held(unique("p"), old.code())))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/territory"))
                .body("violations.code", contains("abolished"));
    }

    @Test
    void aSchoolMovesIntoAMunicipalityThatWasAbolishedLater() {
        Office third = Office.any();
        String school = third.school();
        old.abolished("2022-01-01", heir);

        change(school, "{'kind':'move','on':'2019-09-01','municipality':'%s'}".formatted(old.code()))
                .statusCode(200)
                .body("territoryPath", equalTo(heir.path()));

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(third.code(), old.code(), heir.code()))
                .body("periods.from", contains(nullValue(), equalTo("2019-09-01"), equalTo("2022-01-01")));
    }

    @Test
    void noSchoolMovesIntoAMunicipalityThatWasNoMore() {
        String school = heir.school();
        old.abolished("2022-01-01", heir);

        change(school, "{'kind':'move','on':'2022-01-01','municipality':'%s'}".formatted(old.code()))
                .statusCode(409)
                .body("type", containsString("not-open"));
    }

    @Test
    void aSchoolOpensAgainWhereItsMunicipalityWentTo() {
        String school = old.closedSchool();
        old.abolished("2022-01-01", heir);

        change(school, "{'kind':'reopen','on':'2016-09-01'}")
                .statusCode(200)
                .body("municipality", equalTo(heir.code()));

        as(ADMIN)
                .get("/api/v1/schools/" + school + "/history")
                .then()
                .body("periods.municipality", contains(old.code(), old.code(), heir.code()))
                .body("periods.from", contains(nullValue(), equalTo("2016-09-01"), equalTo("2022-01-01")));
    }
}
