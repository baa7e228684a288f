package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;
import ru.podyom.assessment.sheet.Downloads;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class PupilResultResourceTest {

    private static final String PROTOCOL = """
            Код;Вариант;1 (1б);2 (2б);Класс №;Пол;Отметка за предыдущую четверть;Отметка
            1;1;1;2;5а;ж;4;5
            2;2;0;X;5а;м;3;2
            3;1;1;1;5б;м;3;4
            4;отсутствовал;;;5б;ж;3;
            """;
    private static final String CORRECTED = "{'className':'5а','variant':'2','sex':'male','scores':[1,1],'mark':3,"
            + "'previousMark':3,'reason':'апелляция'}";

    @Inject
    EntityManager entities;

    @Inject
    Callers callers;

    private School school = School.NONE;

    @BeforeEach
    void aSchoolWithPupils() {
        school = School.any();
        school.taken(PROTOCOL);
    }

    private String id(int index) {
        return school.pupils().extract().jsonPath().getString("items[" + index + "].id");
    }

    private static ValidatableResponse corrected(String id, String body) {
        return as(ADMIN)
                .header("If-Match", "\"1\"")
                .body(json(body))
                .put("/api/v1/pupil-results/" + id)
                .then();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        JsonPath first = as(ADMIN)
                .queryParam("school", school.code())
                .queryParam("limit", 3)
                .get("/api/v1/pupil-results")
                .jsonPath();

        as(ADMIN)
                .queryParam("school", school.code())
                .queryParam("limit", 3)
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/pupil-results")
                .then()
                .body("items.pupil", contains("4"))
                .body("next", nullValue());
    }

    @Test
    void aClassOfAProcedureIsListed() {
        as(ADMIN)
                .queryParam("procedure", school.procedure())
                .queryParam("className", "5б")
                .get("/api/v1/pupil-results")
                .then()
                .body("items.pupil", contains("3", "4"));
    }

    @Test
    void theExportIsAProtocolThatChangesNothing() {
        String csv = as(ADMIN)
                .accept("text/csv")
                .queryParam("procedure", school.procedure())
                .get("/api/v1/pupil-results")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        JsonPath job = Uploads.finished(ADMIN, "text/csv", csv, Map.of());

        assertThat(csv).startsWith("Школа (код),Процедура (код),Код,Вариант,\"1 (1б)\",\"2 (2б)\",Класс №");
        assertThat(job.getLong("rows.same")).as(job.prettify()).isEqualTo(4);
        assertThat(job.getLong("rows.read")).isEqualTo(4);
    }

    @Test
    void theExportAsAWorkbookChangesNothingEither() {
        byte[] workbook = as(ADMIN)
                .accept(Downloads.XLSX)
                .queryParam("procedure", school.procedure())
                .get("/api/v1/pupil-results")
                .asByteArray();

        JsonPath job = Uploads.finished(ADMIN, Downloads.XLSX, workbook, Map.of());

        assertThat(job.getLong("rows.same")).as(job.prettify()).isEqualTo(4);
    }

    @Test
    void anExportIsOfOneProcedure() {
        as(ADMIN)
                .accept("text/csv")
                .queryParam("school", school.code())
                .get("/api/v1/pupil-results")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("procedure"));
    }

    @Test
    void whoHasAVersionIsNotSentItAgain() {
        Response read = as(ADMIN).get("/api/v1/pupil-results/" + id(0));

        as(ADMIN)
                .header("If-None-Match", read.header("ETag"))
                .get("/api/v1/pupil-results/" + id(0))
                .then()
                .statusCode(304);
    }

    @Test
    void aCorrectionIsANewVersionAndCountsTheSchoolAnew() {
        String id = id(1);

        corrected(id, CORRECTED)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("total", equalTo(2))
                .body("markBy", equalTo("stated"));

        as(ADMIN)
                .get("/api/v1/pupil-results/" + id + "/versions")
                .then()
                .body("version", contains(1, 2))
                .body("mark", contains(2, 3))
                .body("reason", contains(null, "апелляция"));
        school.results()
                .body("items[0].version", equalTo(2))
                .body("items[0].reason", equalTo("апелляция"))
                .body("items[0].figures.counts.mark2", equalTo(0))
                .body("items[0].figures.counts.mark3", equalTo(1))
                .body("items[0].figures.details.itemTotals", contains(3, 4));
        var events = KafkaProbe.readUntil(
                "podyom.assessment.result.v1",
                seen -> seen.stream()
                                .filter(event -> event.key().equals(school.code()))
                                .count()
                        == 2);
        assertThat(events).isNotEmpty();
    }

    @Test
    void aCorrectionIsWrittenDownWithItsReason() {
        String id = id(1);

        corrected(id, CORRECTED).statusCode(200);

        Object entries =
                callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select count(*) from audit where entity_key = ?1 and action = 'corrected' and reason = ?2")
                        .setParameter(1, id)
                        .setParameter(2, "апелляция")
                        .getSingleResult()));
        assertThat(entries).isEqualTo(1L);
    }

    @Test
    void whatWasKnownAtAnInstantIsKept() {
        String id = id(1);
        String before = as(ADMIN).get("/api/v1/pupil-results/" + id).jsonPath().getString("recordedAt");

        corrected(id, CORRECTED).statusCode(200);

        as(ADMIN)
                .queryParam("asOf", before)
                .get("/api/v1/pupil-results/" + id)
                .then()
                .body("version", equalTo(1))
                .body("mark", equalTo(2));
    }

    @Test
    void aCorrectionNeedsTheVersionItCorrects() {
        as(ADMIN)
                .body(json(CORRECTED))
                .put("/api/v1/pupil-results/" + id(1))
                .then()
                .statusCode(428);
        as(ADMIN)
                .header("If-Match", "\"7\"")
                .body(json(CORRECTED))
                .put("/api/v1/pupil-results/" + id(1))
                .then()
                .statusCode(412);
    }

    @Test
    void aCorrectionThatContradictsItselfIsRefusedWithAllThatIsWrong() {
        corrected(id(1), "{'className':'Иванова Мария','scores':[1,3],'total':2,'reason':'x'}")
                .statusCode(422)
                .body("violations.pointer", contains("/className", "/scores", "/total"));
        corrected(id(1), "{'absent':true,'mark':2,'reason':'x'}")
                .statusCode(422)
                .body("violations.pointer", hasItem("/absent"));
        corrected(id(1), "{'scores':[1],'reason':'x'}")
                .statusCode(422)
                .body("violations[0].message", containsString("2 items"));
    }

    @Test
    void aPublicPortalSeesNoPupils() {
        String portal = Tokens.of("portal", school.path());

        as(portal).get("/api/v1/pupil-results").then().statusCode(403);
        as(portal).get("/api/v1/pupil-results/" + id(0)).then().statusCode(403);
    }

    @Test
    void aSchoolSeesItsOwnPupilsAndCorrectsNone() {
        School other = school.other();
        other.taken(PROTOCOL);
        String token = Tokens.ofSchool(school.path(), school.code());

        as(token)
                .queryParam("procedure", school.procedure())
                .get("/api/v1/pupil-results")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].school", equalTo(school.code()));
        as(Tokens.ofSchool(other.path(), other.code()))
                .get("/api/v1/pupil-results/" + id(0))
                .then()
                .statusCode(404);
        as(token)
                .header("If-Match", "*")
                .body(json(CORRECTED))
                .put("/api/v1/pupil-results/" + id(0))
                .then()
                .statusCode(403);
    }

    @Test
    void aMovedSchoolTakesItsPupilsAlong() {
        String other = unique("m");
        Given.municipality(other);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s'}"
                        .formatted(school.code(), other)))
                .put("/api/v1/schools/" + school.code())
                .then()
                .statusCode(200);

        as(Tokens.of("municipality", school.path()))
                .get("/api/v1/pupil-results")
                .then()
                .body("items", hasSize(0));
        school.pupils().body("items", hasSize(4));
    }
}
