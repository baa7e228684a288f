package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

/** Files and moments that do harm, by design or by bad luck. */
@AssessmentTest
class HarmfulImportsTest {

    @Inject
    AgroalDataSource database;

    private String municipality = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolAndAProcedure() {
        municipality = unique("m");
        Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
    }

    private String row(int share) {
        return "school,procedure,share2\n%s,%s,%d\n".formatted(school, procedure, share);
    }

    /** Whoever holds the turn is writing; others wait. */
    private void whileAnotherImportIsWritten(Runnable task) throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('import', 0))");
            try {
                task.run();
            } finally {
                statement.execute("select pg_advisory_unlock(hashtextextended('import', 0))");
            }
        }
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = """
                    POST /api/v1/imports HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: text/csv
                    Content-Length: 2147483648

                    """.formatted(ADMIN).replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aFileIsReadByItsContentWhateverItIsCalled() {
        JsonPath job = Uploads.finished(ADMIN, "text/csv", row(30), Map.of("fileName", "отчёт.xlsx"));

        assertThat(job.getString("recognised.format")).isEqualTo("CSV");
        assertThat(job.getLong("rows.created")).isEqualTo(1);
    }

    @Test
    void refusedRowsWithoutNumberAreCountedAndTheFirstOfThemKept() {
        int rows = 100_000;
        StringBuilder file = new StringBuilder("school,procedure,share2\n");
        IntStream.range(0, rows)
                .forEach(i -> file.append(school).append(',').append(procedure).append(",много\n"));

        JsonPath job = Uploads.finished(ADMIN, "text/csv", file.toString(), Map.of("atomic", false));

        assertThat(job.getLong("rows.refused")).isEqualTo(rows);
        assertThat(job.getLong("rows.created")).isZero();
        as(ADMIN)
                .get("/api/v1/imports/" + job.getString("id") + "/findings?limit=1000")
                .then()
                .body("items.size()", equalTo(1000))
                .body("next", notNullValue());
    }

    @Test
    void aListOfFindingsThatIsCutSaysSo() throws IOException {
        int rows = 10_500;
        StringBuilder file = new StringBuilder("school,procedure,share2\n");
        IntStream.range(0, rows).forEach(i -> file.append("nobody-")
                .append(i)
                .append(',')
                .append(procedure)
                .append(",30\n"));

        JsonPath job = Uploads.finished(ADMIN, "text/csv", file.toString(), Map.of("atomic", false));

        String location = "/api/v1/imports/" + job.getString("id");
        JsonPath kept = as(ADMIN).get(location).jsonPath();
        assertThat(kept.getLong("rows.refused")).isEqualTo(rows);
        assertThat(kept.getLong("findingsCut.refusals")).isEqualTo(500);
        byte[] marked = as(ADMIN).get(location + "/file").then().extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(marked))) {
            var lines = workbook.getFirstSheet().read();
            assertThat(lines.get(0).getCellText(1)).contains("500 more refusals");
            assertThat(lines.get(10_000).getCellText(1)).contains("there is no school nobody-9999");
            assertThat(lines.get(10_001).getCellText(1)).isEmpty();
        }
    }

    @Test
    void twoImportsOfOneProcedureAtOnceLeaveOneResultWithBothItsVersions() {
        List<JsonPath> jobs = List.of(20, 40).parallelStream()
                .map(share -> Uploads.finished(ADMIN, "text/csv", row(share), Map.of()))
                .toList();

        assertThat(jobs).extracting(job -> job.getString("state")).containsOnly("done");
        List<String> ids = as(ADMIN)
                .queryParam("school", school)
                .get("/api/v1/results")
                .jsonPath()
                .getList("items.id");
        assertThat(ids).hasSize(1);
        as(ADMIN).get("/api/v1/results/" + ids.get(0) + "/versions").then().body("version", equalTo(List.of(1, 2)));
    }

    @Test
    void aRollbackWhileAnotherImportIsWrittenIsToldToComeAgain() throws SQLException {
        JsonPath job = Uploads.finished(ADMIN, "text/csv", row(30), Map.of());

        whileAnotherImportIsWritten(() -> as(ADMIN)
                .body(json("{'reason':'не тот файл'}"))
                .post("/api/v1/imports/" + job.getString("id") + "/rollback")
                .then()
                .statusCode(503));
    }

    @Test
    void anImportIsCalledOffWhileItWaitsForItsTurn() throws SQLException {
        whileAnotherImportIsWritten(() -> {
            String location = Uploads.sent(ADMIN, "text/csv", row(30), Map.of());
            await().until(() -> state(location).equals("reading"));

            as(ADMIN).body("{}").post(location + "/cancellation").then().statusCode(200);
        });

        as(ADMIN).queryParam("school", school).get("/api/v1/results").then().body("items.size()", equalTo(0));
        await().until(() -> as(ADMIN)
                .get("/api/v1/imports")
                .jsonPath()
                .getList("items.state")
                .contains("cancelled"));
    }

    private static String state(String location) {
        return as(ADMIN).get(location).jsonPath().getString("state");
    }

    @Test
    void aTextThatLooksLikeAFormulaComesOutAsAText() {
        as(ADMIN)
                .body(json(
                        "{'school':'%s','procedure':'%s','figures':{'participants':9,'counts':{'mark2':1},'doubt':'=cmd()'}}"
                                .formatted(school, procedure)))
                .post("/api/v1/results")
                .then()
                .statusCode(201);

        String csv = as(ADMIN)
                .accept("text/csv")
                .queryParam("school", school)
                .get("/api/v1/results")
                .asString();

        assertThat(csv).contains(",'=cmd(),");
    }

    @Test
    void aFileThatCouldNotBeReadIsNotMarkedAndSaysWhy() {
        JsonPath job = Uploads.finished(ADMIN, "application/x-ndjson", "{\"school\":\"a\"}\n{\"school\":", Map.of());

        as(ADMIN)
                .get("/api/v1/imports/" + job.getString("id") + "/file")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/unreadable"))
                .body("detail", containsString(job.getString("failure")));
    }
}
