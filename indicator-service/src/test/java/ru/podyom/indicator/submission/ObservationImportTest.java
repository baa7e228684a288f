package ru.podyom.indicator.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.indicator.Observed.list;
import static ru.podyom.indicator.Told.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Observed;
import ru.podyom.indicator.Told;

/** Observations come as lists. */
@IndicatorTest
class ObservationImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WHEN = "?period=2020-2021&observedOn=2021-05-20";

    private String municipality = "";
    private String school = "";
    private String other = "";
    private String authority = "";

    @BeforeEach
    void twoSchools() {
        municipality = Told.municipality();
        school = Observed.school(municipality);
        other = Observed.school(municipality);
        authority = Observed.municipalToken(municipality);
    }

    private io.restassured.response.ValidatableResponse stored(String element) {
        return as(authority)
                .queryParam("element", element)
                .get("/api/v1/observations")
                .then()
                .statusCode(200);
    }

    @Test
    void aWideListAsPeopleMakeThemIsTaken() {
        String text = "Сведения о школах;;;;\nШкола;teachers;Трек «Объективность»;Обучающихся;wellbeing-index\n"
                + "%s;20;;1 200;61,5\n%s;н/д;;300 чел.;-\n".formatted(school, other);

        list(authority, text.getBytes(Charset.forName("windows-1251")), "text/csv", WHEN)
                .body("taken", equalTo(true))
                .body("format", equalTo("CSV"))
                .body("rows", equalTo(2))
                .body("submitted", equalTo(6));

        stored("pupils").body("items.value", contains(1200, 300));
        stored("wellbeing-index")
                .body("items[0].value", equalTo(61.5f))
                .body("items[1].missing", equalTo("notApplicable"));
        stored("teachers").body("items[1].missing", equalTo("notReported"));
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() {
        String text = "school;element;value;unit;observedOn;period\n"
                + school + ";teachers;20;чел;20.05.2021;2020-2021\n"
                + school + ";teachers.networked;25;;20.05.2021;2020-2021\n"
                + other + ";teachers;двадцать;;20.05.2021;2020-2021\n"
                + other + ";pupils;300;%;20.05.2021;2020-2021\n"
                + other + ";respondents;30;;20.05.2099;2020-2021\n"
                + "nowhere;pupils;300;;20.05.2021;2020-2021\n"
                + school + ";teachers;20;;20.05.2021;2020-2021\n";

        list(authority, "\ufeff" + text, "")
                .body("taken", equalTo(false))
                .body("refused", equalTo(7))
                .body("refusals.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body("refusals.column", contains(3, 3, 3, 4, 5, 1, 3))
                .body(
                        "refusals.code",
                        contains(
                                "part-above-whole",
                                "part-above-whole",
                                "wrong-form",
                                "wrong-unit",
                                "in-the-future",
                                "unknown",
                                "repeated"));
        stored("teachers").body("items", hasSize(0));
    }

    @Test
    void rowByRowWhatIsRightIsTaken() {
        String text = "school\tteachers\tteachers.networked\n%s\t20\t18\n%s\t20\t30\n".formatted(school, other);

        list(authority, text, WHEN + "&atomic=false")
                .body("taken", equalTo(true))
                .body("format", equalTo("TSV"))
                .body("submitted", equalTo(2))
                .body("refused", equalTo(2));
        stored("teachers").body("items.school", contains(school));
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        list(authority, "school;teachers\n" + school + ";20\n", WHEN + "&dryRun=true")
                .body("taken", equalTo(false))
                .body("submitted", equalTo(1));

        stored("teachers").body("items", hasSize(0));
    }

    @Test
    void whatIsStoredOtherwiseIsCorrectedOnlyForAReason() {
        list(authority, "school;teachers\n" + school + ";20\n", WHEN);
        String again = "school;teachers\n%s;21\n%s;30\n".formatted(school, other);

        list(authority, again, WHEN).body("taken", equalTo(false)).body("refusals.code", contains("otherwise"));
        list(authority, again, WHEN + "&reason=Пересчёт")
                .body("corrected", equalTo(1))
                .body("submitted", equalTo(1));
        list(authority, again, WHEN).body("same", equalTo(2)).body("taken", equalTo(true));
        stored("teachers").body("items[0].version", equalTo(2)).body("items[0].reason", equalTo("Пересчёт"));
    }

    @Test
    void aWorkbookIsReadAsItLooks() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Список");
            List<String> header = List.of("Школа", "Показатель", "Значение", "Дата");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, school);
            sheet.value(1, 1, "environment.moral");
            sheet.value(1, 2, new BigDecimal("0.615"));
            sheet.style(1, 2).format("0.0%").set();
            sheet.value(1, 3, LocalDate.of(2021, 5, 20));
            sheet.style(1, 3).format("dd.MM.yyyy").set();
            sheet.value(2, 0, school);
            sheet.value(2, 1, "school.targeted-help");
            sheet.value(2, 2, "Да");
            sheet.value(2, 3, "20.05.2021");
        }

        list(authority, file.toByteArray(), XLSX, "?period=2020-2021")
                .body("format", equalTo("XLSX"))
                .body("submitted", equalTo(2));
        stored("environment.moral")
                .body("items[0].value", equalTo(61.5f))
                .body("items[0].observedOn", equalTo("2021-05-20"));
        stored("school.targeted-help").body("items[0].value", equalTo(1));
    }

    @Test
    void theListAsAFileIsAListThatCanBeTaken() {
        list(authority, "school;teachers;pupils\n" + school + ";20;н/д\n", WHEN + "&evidence=Приказ 5");
        for (String type : List.of("text/csv", XLSX)) {
            byte[] file = as(authority)
                    .accept(type)
                    .get("/api/v1/observations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            list(authority, file, type, "").body("same", equalTo(2)).body("refused", equalTo(0));
        }
    }

    @Test
    void whatIsNoListIsRefusedAsAWhole() {
        for (byte[] file : List.of(
                "%PDF-1.7".getBytes(Charset.forName("UTF-8")),
                "a;b\n1;2\n".getBytes(Charset.forName("UTF-8")),
                new byte[0])) {
            as(authority)
                    .contentType("text/csv")
                    .body(file)
                    .post("/api/v1/observations/imports")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unreadable"));
        }
    }
}
