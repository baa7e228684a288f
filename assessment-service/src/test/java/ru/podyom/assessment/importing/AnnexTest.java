package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** The annex of programme 001 as it is printed: seven schools, seventeen procedures, one value too many. */
@AssessmentTest
class AnnexTest {

    private static final List<String> SCHOOLS = List.of(
            "МБОУ «Краснинская СОШ»",
            "МБОУ «Ариничевская СОШ»",
            "МБОУ «Демьяновская СОШ»",
            "МБОУ «Панфиловская СОШ»",
            "МБОУ «Подгорновская СОШ»",
            "МКОУ «Свердловская ООШ»",
            "МБОУ «Мирновская ООШ»");

    private String municipality = "";
    private String token = "";

    @BeforeEach
    void theSchoolsAndProceduresOfTheAnnex() {
        municipality = unique("m");
        token = Tokens.of("municipality", Given.municipality(municipality));
        for (String name : SCHOOLS) {
            String kind = name.contains("ООШ") ? "basic" : "secondary";
            as(ADMIN)
                    .body(json("{'code':'%s','name':'%s','kind':'%s','municipality':'%s'}"
                            .formatted(unique("s"), name, kind, municipality)))
                    .post("/api/v1/schools")
                    .then()
                    .statusCode(201);
        }
        Annex.procedures()
                .forEach(held -> Given.procedureOnce(held.type(), held.subject(), held.grade(), held.schoolYear()));
    }

    private JsonPath imported(Map<String, ?> parameters) {
        return Uploads.finished(token, "text/tab-separated-values", Annex.printed(), parameters);
    }

    private List<Map<String, Object>> resultsOf(String name) {
        String school = as(token)
                .get("/api/v1/schools?limit=1000")
                .jsonPath()
                .getString("items.find { it.name == '" + name + "' }.code");
        return as(token)
                .queryParam("school", school)
                .get("/api/v1/results")
                .jsonPath()
                .getList("items");
    }

    @Test
    void theAnnexIsKnownForAMatrixAndItsDoubtfulRowsAreFound() {
        JsonPath job = imported(Map.of("atomic", false));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getString("recognised.layout")).isEqualTo("MATRIX");
        assertThat(job.getLong("rows.created")).isEqualTo(5 * 17);
        assertThat(job.getList("findings.code", String.class)).contains("row-longer", "half-pair", "copied-column");
        assertThat(resultsOf("МБОУ «Подгорновская СОШ»")).isEmpty();
        assertThat(resultsOf("МБОУ «Ариничевская СОШ»")).hasSize(17);
    }

    @Test
    void anAcceptedRepairRecordsTheRow() {
        JsonPath job = imported(Map.of("atomic", false));
        int number = job.getInt("findings.find { it.code == 'row-longer' }.number");

        as(token)
                .body(json("{'accept':true,'reason':'сверено с бумагой'}"))
                .post("/api/v1/imports/" + job.getString("id") + "/findings/" + number + "/decision")
                .then()
                .statusCode(200)
                .body("decision.accepted", equalTo(true));

        assertThat(resultsOf("МБОУ «Подгорновская СОШ»")).hasSize(17);
    }

    @Test
    void allOrNothingWaitsForTheDecisionAndThenTakesAll() {
        JsonPath job = imported(Map.of());
        assertThat(job.getString("state")).isEqualTo("review");
        assertThat(resultsOf("МБОУ «Ариничевская СОШ»")).isEmpty();
        String location = "/api/v1/imports/" + job.getString("id");
        assertThat(job.getList("findings.severity", String.class)).startsWith("refusal", "refusal", "doubt");

        for (int number : job.getList("findings.findAll { it.severity == 'refusal' }.number", Integer.class)) {
            as(token)
                    .body(json("{'accept':true}"))
                    .post(location + "/findings/" + number + "/decision")
                    .then()
                    .statusCode(200);
        }

        JsonPath done = Uploads.awaited(token, location);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rows.created")).isEqualTo(7 * 17);
    }

    @Test
    void aDeclinedRepairEndsAllOrNothing() {
        JsonPath job = imported(Map.of());
        String location = "/api/v1/imports/" + job.getString("id");
        int number = job.getInt("findings.find { it.severity == 'refusal' }.number");

        as(token)
                .body(json("{'accept':false}"))
                .post(location + "/findings/" + number + "/decision")
                .then()
                .statusCode(200);

        as(token).get(location).then().body("state", equalTo("refused"));
    }

    @Test
    void theFileComesBackAsAWorkbook() {
        JsonPath job = imported(Map.of("atomic", false));

        byte[] workbook = as(token)
                .get("/api/v1/imports/" + job.getString("id") + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(new String(workbook, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void aRepairDoesNotOverwriteWhatSomebodyHasChangedSince() {
        JsonPath job = imported(Map.of("atomic", false));
        int number = job.getInt("findings.find { it.code == 'copied-column' }.number");
        Map<String, Object> result = resultsOf("МБОУ «Ариничевская СОШ»").stream()
                .filter(one -> one.get("procedure").toString().startsWith("oge-ru-9-2011"))
                .findFirst()
                .orElseThrow();
        as(token)
                .header("If-Match", "*")
                .body(json("{'figures':{'shares':{'mark2':40}},'reason':'пересчёт'}"))
                .put("/api/v1/results/" + result.get("id"))
                .then()
                .statusCode(200);

        as(token)
                .body(json("{'accept':true}"))
                .post("/api/v1/imports/" + job.getString("id") + "/findings/" + number + "/decision")
                .then()
                .statusCode(409)
                .body("type", endsWith("changed-later"));
    }
}
