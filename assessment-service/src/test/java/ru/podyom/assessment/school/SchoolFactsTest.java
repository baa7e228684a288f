package ru.podyom.assessment.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

@AssessmentTest
class SchoolFactsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Schools schools;

    @Inject
    Callers callers;

    @Inject
    EntityManager entities;

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
    }

    private ValidatableResponse post(String code, String name, String facts) {
        return as(ADMIN)
                .body(json("{'code':'%s','name':'%s','kind':'secondary','municipality':'%s'%s}"
                        .formatted(code, name, municipality, facts)))
                .post("/api/v1/schools")
                .then();
    }

    @Test
    void aSchoolSaysAllThatIsKnownOfIt() {
        String code = unique("s");

        post(code, "Школа", """
                ,'locality':'rural','pupils':143,'legalForm':'municipalBudget','oktmo':'01625495101',
                'inn':'7707083893','ogrn':'1027700132195','openedOn':'1974-09-01','address':'с. Ариничево'""").statusCode(201);

        as(ADMIN)
                .get("/api/v1/schools/" + code)
                .then()
                .body("locality", equalTo("rural"))
                .body("pupils", equalTo(143))
                .body("legalForm", equalTo("municipalBudget"))
                .body("oktmo", equalTo("01625495101"))
                .body("inn", equalTo("7707083893"))
                .body("ogrn", equalTo("1027700132195"))
                .body("openedOn", equalTo("1974-09-01"))
                .body("closedOn", nullValue());
    }

    @Test
    void everyWrongNumberIsSaidAtOnce() {
        post(unique("s"), "Школа", """
                ,'inn':'7707083894','ogrn':'1027700132196','oktmo':'123','risCode':'12','pupils':-1,'openedOn':'2999-01-01'""")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/inn", "/ogrn", "/oktmo", "/risCode", "/pupils", "/openedOn"));
    }

    @Test
    void aTakenLoginOrCodeIsNamed() {
        String ris = digits();
        String login = "edu" + digits();
        String code = unique("s");
        post(code, "Школа", ",'risCode':'%s','fisokoLogin':'%s'".formatted(ris, login))
                .statusCode(201);

        post(code, "Школа", "").statusCode(409).body("detail", equalTo("another school has the code " + code));
        post(unique("s"), "Школа", ",'risCode':'%s','fisokoLogin':'%s'".formatted(ris, login))
                .statusCode(409)
                .body("detail", equalTo("another school has the fisokoLogin " + login + " and the risCode " + ris));
    }

    @Test
    void aCorrectionToATakenLoginNamesIt() {
        String login = "edu" + digits();
        String code = unique("s");
        post(unique("s"), "Школа", ",'fisokoLogin':'" + login + "'").statusCode(201);
        post(code, "Школа", "").statusCode(201);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','name':'Школа','kind':'secondary','municipality':'%s','fisokoLogin':'%s'}"
                        .formatted(code, municipality, login)))
                .put("/api/v1/schools/" + code)
                .then()
                .statusCode(409)
                .body("detail", equalTo("another school has the fisokoLogin " + login));
    }

    @Test
    void twoSchoolsOfARegionDoNotShareARisCode() {
        String ris = digits();
        post(unique("s"), "Школа", ",'risCode':'" + ris + "'").statusCode(201);

        post(unique("s"), "Школа", ",'risCode':'" + ris + "'").statusCode(409);
    }

    @Test
    void aFileOfARegionMeansASchoolByItsRisCodeAndOneOfTheFederationNone() {
        String code = unique("s");
        String ris = digits();
        post(code, "Школа", ",'risCode':'" + ris + "'").statusCode(201);

        assertThat(meant("RIS_CODE", ris)).isEmpty();
        Caller region = new Caller("test", "region", "ru/kuzbass", null);
        assertThat(callers.as(region, () -> QuarkusTransaction.requiringNew()
                        .call(() -> schools.meant("RIS_CODE", ris).map(School::code))))
                .contains(code);
    }

    @Test
    void aFileMeansASchoolByTheNameItHadOnce() {
        String code = unique("s");
        String once = "Школа " + unique("n");
        post(code, once, "").statusCode(201);
        rename(code, "Гимназия " + unique("n"));

        assertThat(meant("NAME", "МБОУ «" + once.replace('ш', 'Ш') + "»")).containsExactly(code);
    }

    @Test
    void whoHasTheNameNowIsMeantRatherThanWhoHadItOnce() {
        String former = unique("s");
        String present = unique("s");
        String name = "Школа " + unique("n");
        post(former, name, "").statusCode(201);
        rename(former, "Гимназия " + unique("n"));
        post(present, name, "").statusCode(201);

        assertThat(meant("NAME", name)).containsExactly(present);
    }

    @Test
    void aNameThatTwoHadOnceMeansNobody() {
        String name = "Школа " + unique("n");
        for (String code : List.of(unique("s"), unique("s"))) {
            post(code, name, "").statusCode(201);
            rename(code, "Гимназия " + unique("n"));
        }

        assertThat(meant("NAME", name)).isEmpty();
    }

    @Test
    void theListComesAsCsvInStableColumns() {
        String code = unique("s");
        post(code, "Школа; первая", ",'locality':'urban','pupils':7").statusCode(201);

        List<String> lines = csv("").lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("code,name,kind,kindName,municipality,municipalityName,fisokoLogin,risCode,locality,pupils,"
                        + "legalForm,oktmo,inn,ogrn,openedOn,closedOn,address,successors");
        assertThat(lines.get(1))
                .startsWith(code + ",Школа; первая,secondary,СОШ," + municipality + ",Округ,,,urban,7,");
        assertThat(lines).hasSize(2);
    }

    @Test
    void noCellOfACsvIsRunAsAFormula() {
        post(unique("s"), "=2+5", ",'address':'@SUM(A1)'").statusCode(201);

        assertThat(csv(""))
                .contains(",'=2+5,")
                .contains(",'@SUM(A1),")
                .doesNotContain(",=2+5")
                .doesNotContain(",@SUM");
    }

    @Test
    void aCsvOfADayHasTheNamesOfTheDay() {
        String code = unique("s");
        post(code, "Школа", "").statusCode(201);
        rename(code, "Гимназия");

        assertThat(csv("2020-12-31")).contains("Школа");
        assertThat(csv("2021-09-01")).contains("Гимназия");
    }

    @Test
    void theListComesAsXlsxWithTextsOnly() throws Exception {
        String code = unique("s");
        post(code, "=2+5", ",'inn':'7707083893'").statusCode(201);

        byte[] file = as(ADMIN)
                .accept(XLSX)
                .queryParam("territory", municipality)
                .get("/api/v1/schools")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();

        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            workbook.getFirstSheet().read().get(1).forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
        }
        assertThat(cells).contains(code, "=2+5", "secondary", "7707083893");
    }

    @Test
    void aMovedSchoolTakesItsPupilsResultsAlong() {
        String code = Given.school(unique("s"), municipality);
        asSystem(() -> entities.createNativeQuery("""
                        insert into pupil_result (row_id, id, school_id, school_code, procedure_id, procedure_code, territory_path,
                                                  pupil, absent, scores, recorded_by)
                        select fresh, fresh, id, code, uuidv7(), 'any', territory_path, '1001', true, '{}', 'test'
                          from school cross join (select uuidv7() as fresh) as made where code = ?1""").setParameter(1, code).executeUpdate());
        String other = unique("m");
        String otherPath = Given.municipality(other);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'move','on':'2021-01-01','municipality':'%s'}".formatted(other)))
                .post("/api/v1/schools/" + code + "/changes")
                .then()
                .statusCode(200);

        Object path = asSystem(
                () -> entities.createNativeQuery("select territory_path from pupil_result where school_code = ?1")
                        .setParameter(1, code)
                        .getSingleResult());
        assertThat(path).isEqualTo(otherPath);
    }

    private <T> T asSystem(Callable<T> work) {
        return callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(work));
    }

    @Test
    void aMisspeltDayIsRefused() {
        as(ADMIN)
                .queryParam("on", "01.09.2020")
                .get("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("on"));
    }

    @Test
    void aListOfADayGoesOnFromPageToPage() {
        List<String> codes = List.of(unique("s1"), unique("s2"), unique("s3"));
        codes.forEach(code -> post(code, "Школа", "").statusCode(201));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(ADMIN)
                    .queryParam("territory", municipality)
                    .queryParam("on", "2020-09-01")
                    .queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/schools")
                    .jsonPath();
            seen.addAll(page.getList("items.code"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).containsExactlyElementsOf(codes);
    }

    private String csv(String on) {
        var request = as(ADMIN).accept("text/csv").queryParam("territory", municipality);
        return (on.isEmpty() ? request : request.queryParam("on", on))
                .get("/api/v1/schools")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void rename(String code, String name) {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'kind':'rename','on':'2021-01-01','name':'%s'}".formatted(name)))
                .post("/api/v1/schools/" + code + "/changes")
                .then()
                .statusCode(200);
    }

    /** Six digits that no other test has. */
    static String digits() {
        return Integer.toString(100_000 + Math.floorMod(unique("d").hashCode(), 900_000));
    }

    private List<String> meant(String by, String text) {
        return asSystem(() -> schools.meant(by, text).map(School::code).stream().toList());
    }
}
