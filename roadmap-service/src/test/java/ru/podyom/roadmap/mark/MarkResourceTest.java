package ru.podyom.roadmap.mark;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.mark;
import static ru.podyom.roadmap.Given.unique;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class MarkResourceTest {

    private static final String DONE = "'state':'done','doneOn':'2021-10-01'";

    private String municipality;
    private String programme;
    private String id;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.approved(municipality);
        id = activity(programme, "'kind':'activity'");
    }

    @Test
    void aMarkIsTheActivitysStateAndItsHistoryIsKept() {
        mark(ADMIN, id, "'state':'partly','comment':'половина'").statusCode(201);
        mark(ADMIN, id, DONE + ",'evidence':['https://example.org/a.pdf']").statusCode(201);

        as(ADMIN)
                .get("/api/v1/activities/" + id)
                .then()
                .body("state", equalTo("done"))
                .body("doneOn", equalTo("2021-10-01"));
        as(ADMIN)
                .get("/api/v1/activities/" + id + "/marks")
                .then()
                .body("state", contains("partly", "done"))
                .body("[1].evidence", contains("https://example.org/a.pdf"))
                .body("[1].markedBy", equalTo("admin@ru"));
    }

    @Test
    void theSameMarkAgainIsTheMarkThatIsThere() {
        String first = mark(ADMIN, id, DONE).statusCode(201).extract().path("id");

        mark(ADMIN, id, DONE).statusCode(200).body("id", equalTo(first));

        as(ADMIN).get("/api/v1/activities/" + id + "/marks").then().body("", hasSize(1));
    }

    @Test
    void whatIsDoneIsReopenedOnlyWithAReason() {
        mark(ADMIN, id, DONE);

        mark(ADMIN, id, "'state':'planned'").statusCode(422).body("violations[0].pointer", equalTo("/reason"));
        mark(ADMIN, id, "'state':'planned','reason':'ошибка'").statusCode(201);

        as(ADMIN)
                .get("/api/v1/activities/" + id)
                .then()
                .body("state", equalTo("planned"))
                .body("doneOn", nullValue());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        mark(ADMIN, id, DONE);
        String later = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

        mark(ADMIN, id, "'state':'notDone','doneOn':'%s'".formatted(later))
                .statusCode(422)
                .body("violations.code", contains("required", "contradiction", "in-the-future"));
        mark(ADMIN, id, "'state':'done','doneOn':'2021-08-31','reason':'x'")
                .statusCode(422)
                .body("violations.code", contains("before-term"));
        mark(ADMIN, id, "'state':'done','doneOn':'2021-10-02','evidence':['file:///etc/passwd']")
                .statusCode(422)
                .body("violations.pointer", contains("/evidence/0"));
    }

    @Test
    void aSectionIsNotMarked() {
        String section = activity(programme, "'kind':'section'");

        mark(ADMIN, section, DONE).statusCode(409).body("type", equalTo("https://podyom.ru/problems/not-a-leaf"));
    }

    @Test
    void aMarkedActivityIsNotDivided() {
        mark(ADMIN, id, DONE);

        Given.add(programme, "'kind':'activity','parent':'%s'".formatted(id)).statusCode(409);
    }

    @Test
    void aSchoolMarksItsOwnProgrammeAndNotTheCommonOne() {
        String school = Given.school(unique("s"), municipality);
        String own = activity(Given.approve(Given.schoolProgramme(municipality, school)), "'kind':'activity'");
        String token = Tokens.ofSchool(Given.path(municipality), school);

        mark(token, own, DONE).statusCode(201);
        mark(token, id, DONE).statusCode(403);

        as(asMunicipality(municipality)).get("/api/v1/activities/" + own).then().body("state", equalTo("done"));
    }

    @Test
    void aSchoolDoesNotOverturnWhatItsControllerHasConfirmed() {
        String school = Given.school(unique("s"), municipality);
        String own = activity(Given.approve(Given.schoolProgramme(municipality, school)), "'kind':'activity'");
        String token = Tokens.ofSchool(Given.path(municipality), school);
        mark(token, own, DONE).statusCode(201);
        String occurrence = as(ADMIN)
                .get("/api/v1/activities/" + own + "/occurrences")
                .then()
                .extract()
                .path("[0].id");
        as(asMunicipality(municipality))
                .body(json("{'decision':'confirm'}"))
                .post("/api/v1/occurrences/" + occurrence + "/control")
                .then()
                .statusCode(200);

        mark(token, own, "'state':'notDone','reason':'x'")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/confirmed"));
    }

    @Test
    void whoOnlyReadsDoesNotMark() {
        mark(Tokens.of("portal", "ru/kuzbass"), id, DONE).statusCode(403);
        mark(asMunicipality(Given.municipality(unique("m"))), id, DONE).statusCode(404);
    }
}
