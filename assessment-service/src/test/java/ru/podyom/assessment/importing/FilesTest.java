package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** Files as authorities have them, from the request to the stored result. */
@AssessmentTest
class FilesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "Год;Класс;Предмет;Муниципалитет;ОО;Логин;Кол-во участников;2;3;4;5\n";

    // Of its own for each test: procedures are found by what they are.
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private String token = "";
    private String municipality = "";
    private String login = "";
    private String year = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolWithALoginAndAProcedureOfAYearOfItsOwn() {
        municipality = unique("m");
        token = Tokens.of("municipality", Given.municipality(municipality));
        school = unique("s");
        login = "edu" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        as(ADMIN)
                .body(json(
                        "{'code':'%s','name':'МБОУ «Школа %s»','kind':'basic','municipality':'%s','fisokoLogin':'%s'}"
                                .formatted(school, school, municipality, login)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        int begins = YEARS.getAndIncrement();
        year = Integer.toString(begins + 1);
        procedure = Given.procedure(unique("p"), "RU", 6, begins + "-" + (begins + 1));
    }

    private String row() {
        return year + ";6;Русский язык;Округ;МБОУ «Школа»;" + login + ";20;30;40,0;20;10\n";
    }

    private Map<String, Object> stored() {
        List<Map<String, Object>> items = as(token)
                .queryParam("school", school)
                .get("/api/v1/results")
                .jsonPath()
                .getList("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void markStatisticsOfTheFederalSystemGoInWithoutAMapping() {
        JsonPath job = Uploads.finished(
                token,
                "text/csv",
                (HEADER + row()).getBytes(Charset.forName("windows-1251")),
                Map.of("fileName", "отметки.csv"));

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getString("recognised.layout")).isEqualTo("MARKS_LONG");
        assertThat(job.getString("recognised.encoding")).isEqualTo("windows-1251");
        assertThat(stored()).containsEntry("procedure", procedure);
    }

    @Test
    void totalsAmongTheSchoolsAreLeftOut() {
        JsonPath job = Uploads.finished(
                token, "text/csv", HEADER + year + ";6;Русский язык;Вся выборка;;;1000;5;35;40;20\n" + row(), Map.of());

        assertThat(job.getLong("rows.created")).isEqualTo(1);
    }

    @Test
    void primaryScoresInPercentBecomePupilsWhereTheyAddUp() {
        String file = "Год;Класс;Предмет;ОО;Логин;Кол-во участников;0;1;2\n" + year + ";6;Русский язык;Школа;" + login
                + ";20;10;55;35\n";

        JsonPath job = Uploads.finished(token, "text/csv", file, Map.of());

        assertThat(job.getString("recognised.layout")).isEqualTo("PRIMARY_SCORES_LONG");
        assertThat(stored().get("figures").toString()).contains("primaryScores=[2, 11, 7]");
    }

    @Test
    void aSchoolIsFoundByItsNameHoweverItIsQuoted() {
        String file = "Год;Класс;Предмет;ОО;Кол-во участников;2;3;4;5\n" + year + ";6;русский язык;МБОУ \"Школа  "
                + school + "\";20;30;40;20;10\n";

        JsonPath job = Uploads.finished(token, "text/csv", file, Map.of());

        assertThat(job.getLong("rows.created")).isEqualTo(1);
    }

    @Test
    void aWorkbookGoesIn() {
        JsonPath job = Uploads.finished(token, XLSX, workbook(), Map.of());

        assertThat(job.getString("recognised.format")).isEqualTo("XLSX");
        assertThat(job.getLong("rows.created")).isEqualTo(1);
        assertThat(stored()).containsEntry("procedure", procedure);
    }

    @Test
    void jsonLinesGoIn() {
        JsonPath job = Uploads.finished(
                token,
                "application/x-ndjson",
                json("{'school':'%s','procedure':'%s','figures':{'participants':20,'counts':{'mark2':6}}}\n"
                        .formatted(school, procedure)),
                Map.of());

        assertThat(job.getString("recognised.format")).isEqualTo("JSON_LINES");
        assertThat(stored().get("figures").toString()).contains("mark2=6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", XLSX})
    void whatIsExportedGoesInAgainAndChangesNothing(String type) {
        Uploads.finished(token, "text/csv", HEADER + row(), Map.of());
        byte[] exported =
                as(token).accept(type).get("/api/v1/results").then().extract().asByteArray();

        JsonPath job = Uploads.finished(token, type, exported, Map.of());

        assertThat(job.getLong("rows.same")).isEqualTo(1);
        assertThat(job.getLong("rows.changed") + job.getLong("rows.created")).isZero();
    }

    @Test
    void aMappingOverrulesTheHeader() {
        String file = "ОУ;участвовало;двоек\n" + school + ";20;6\n";
        String mapping = json("{'columns':{'ОУ':'SCHOOL','участвовало':'PARTICIPANTS','3':'COUNT2'}}");

        JsonPath job = Uploads.finished(token, "text/csv", file, Map.of("mapping", mapping, "procedure", procedure));

        assertThat(job.getLong("rows.created")).isEqualTo(1);
    }

    @Test
    void aMappingThatIsNotOneIsRefusedAtOnce() {
        as(token)
                .contentType("text/csv")
                .queryParam("mapping", "{\"colums\":{}}")
                .body("a")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("mapping"));
    }

    @Test
    void theFileComesBackWithItsRefusedCellExplained() throws IOException {
        JsonPath job =
                Uploads.finished(token, "text/csv", HEADER + row().replace(";20;30;", ";двадцать;30;"), Map.of());

        byte[] marked = as(token)
                .get("/api/v1/imports/" + job.getString("id") + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(marked))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(1)).contains("not a number: двадцать");
            assertThat(rows.get(1).getCellText(8)).isEqualTo("двадцать");
        }
    }

    private byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Лист1");
            String[] header = HEADER.strip().split(";");
            String[] cells = row().strip().split(";");
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
                if (i == 5 || i == 2 || i == 3 || i == 4) {
                    sheet.value(1, i, cells[i]);
                } else {
                    sheet.value(1, i, Double.parseDouble(cells[i].replace(',', '.')));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
