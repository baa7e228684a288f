package ru.podyom.assessment.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class SchoolImportTest {

    private String municipality = "";
    private String path = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        path = Given.municipality(municipality);
    }

    static ValidatableResponse send(String token, Object file, Map<String, ?> parameters) {
        byte[] bytes = file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file;
        return as(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/octet-stream", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/octet-stream")
                .queryParams(parameters)
                .body(bytes)
                .post("/api/v1/schools/imports")
                .then();
    }

    private ValidatableResponse sent(Object file) {
        return send(ADMIN, file, Map.of("municipality", municipality)).statusCode(200);
    }

    private ValidatableResponse school(String code) {
        return as(ADMIN).get("/api/v1/schools/" + code).then();
    }

    static String sixDigits() {
        return Integer.toString(100_000 + Math.floorMod(unique("d").hashCode(), 900_000));
    }

    @Test
    void aRussianListMakesSchoolsByTheirLogins() {
        String login = "edu" + sixDigits();

        sent("""
                Перечень общеобразовательных организаций
                № п/п;Наименование ОО;Логин;Тип местности;Количество обучающихся;ИНН;Директор
                1;МБОУ «Ариничевская СОШ»;%s;сельская;143;7707083893;Иванова И. И.
                """.formatted(login))
                .body("taken", equalTo(true))
                .body("created", equalTo(1))
                .body("refusals", empty())
                .body("columns", containsInAnyOrder("name", "fisokoLogin", "locality", "pupils", "inn"))
                .body("ignoredColumns", contains("№ п/п", "Директор"));

        school(login)
                .body("name", equalTo("МБОУ «Ариничевская СОШ»"))
                .body("kind", equalTo("secondary"))
                .body("locality", equalTo("rural"))
                .body("pupils", equalTo(143))
                .body("inn", equalTo("7707083893"))
                .body("municipality", equalTo(municipality));
    }

    @Test
    void theSameListTwiceChangesNothing() {
        String list = "name;kind;fisokoLogin\nШкола;НОШ;edu" + sixDigits() + "\n";
        sent(list).body("created", equalTo(1));

        sent(list).body("created", equalTo(0)).body("changed", equalTo(0)).body("same", equalTo(1));
    }

    @Test
    void theExportOfAMunicipalityIsTakenBackUnchanged() {
        String code = unique("s");
        as(ADMIN)
                .body(json(("{'code':'%s','name':'=Школа','kind':'gymnasium','municipality':'%s','address':'-1',"
                                + "'openedOn':'1974-09-01','legalForm':'stateBudget','inn':'7707083893'}")
                        .formatted(code, municipality)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        String csv = as(ADMIN)
                .accept("text/csv")
                .queryParam("territory", municipality)
                .get("/api/v1/schools")
                .asString();

        sent(csv).body("rows", equalTo(1)).body("same", equalTo(1)).body("refusals", empty());
    }

    @Test
    void anXlsxIsTakenAsWell() throws IOException {
        String code = unique("s");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Школы");
            List<String> header = List.of("code", "name", "kind", "pupils");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, code);
            sheet.value(1, 1, "Школа");
            sheet.value(1, 2, "ООШ");
            sheet.value(1, 3, 57);
        }

        sent(file.toByteArray()).body("format", equalTo("XLSX")).body("created", equalTo(1));

        school(code).body("kind", equalTo("basic")).body("pupils", equalTo(57));
    }

    @Test
    void aListInWindows1251IsRead() {
        String code = unique("s");
        String list = "code;Наименование\n" + code + ";Гимназия № 1\n";

        sent(list.getBytes(Charset.forName("windows-1251"))).body("created", equalTo(1));

        school(code).body("name", equalTo("Гимназия № 1")).body("kind", equalTo("gymnasium"));
    }

    @Test
    void everyWrongCellIsToldByItsPlace() {
        sent("""
                code;name;kind;inn;pupils;openedOn
                %s;Школа;замок;123;много;вчера
                """.formatted(unique("s")))
                .body("taken", equalTo(false))
                .body("refused", equalTo(1))
                .body("refusals.line", hasItem(2))
                .body("refusals.property", hasItem("kind"))
                .body("refusals.column", contains(3, 5, 6));
    }

    @Test
    void aWrongCheckDigitIsToldByItsPlace() {
        sent("code;name;kind;inn\n" + unique("s") + ";Школа;СОШ;7707083894\n")
                .body("refusals.column", contains(4))
                .body("refusals.property", contains("inn"))
                .body("refusals[0].message", containsString("ИНН"));
    }

    @Test
    void oneWrongRowRefusesTheWholeList() {
        String good = unique("s");

        sent("code;name;kind\n" + good + ";Школа;СОШ\n" + unique("s") + ";;СОШ\n")
                .body("taken", equalTo(false));

        school(good).statusCode(404);
    }

    @Test
    void theGoodRowsAreTakenWhereThatIsAskedFor() {
        String good = unique("s");
        String list = "code;name;kind\n" + good + ";Школа;СОШ\n" + unique("s") + ";;СОШ\n";

        send(ADMIN, list, Map.of("municipality", municipality, "atomic", false))
                .body("taken", equalTo(true))
                .body("created", equalTo(1))
                .body("refused", equalTo(1));

        school(good).statusCode(200);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        String code = unique("s");

        send(ADMIN, "code;name;kind\n" + code + ";Школа;СОШ\n", Map.of("municipality", municipality, "dryRun", true))
                .body("taken", equalTo(false))
                .body("created", equalTo(1));

        school(code).statusCode(404);
    }

    @Test
    void aSchoolIsFoundByItsNameHoweverItIsWritten() {
        String code = unique("s");
        as(ADMIN)
                .body(json("{'code':'%s','name':'МБОУ «Берёзовская СОШ»','kind':'secondary','municipality':'%s'}"
                        .formatted(code, municipality)))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);

        sent("Школа;Местность\nБЕРЕЗОВСКАЯ СОШ;село\n")
                .body("changed", equalTo(1))
                .body("refusals", empty());

        school(code).body("locality", equalTo("rural")).body("name", equalTo("МБОУ «Берёзовская СОШ»"));
    }

    @Test
    void aNameThatTwoSchoolsHaveIsRefused() {
        for (String code : List.of(unique("s"), unique("s"))) {
            Given.school(code, municipality);
        }

        sent("Школа;Местность\nШкола;село\n").body("refusals.code", contains("ambiguous"));
    }

    @Test
    void anEmptyCellSaysNothing() {
        String code = unique("s");
        sent("code;name;kind;address\n" + code + ";Школа;СОШ;ул. Мира, 1\n");

        send(
                        ADMIN,
                        "code;name;address\n" + code + ";Лицей;\n",
                        Map.of("municipality", municipality, "correction", true))
                .body("changed", equalTo(1));

        school(code).body("name", equalTo("Лицей")).body("address", equalTo("ул. Мира, 1"));
    }

    @Test
    void aLoginThatANeighboursSchoolHasIsRefusedByItsRow() {
        String login = "edu" + sixDigits();
        sent("code;name;kind;fisokoLogin\n" + unique("s") + ";Школа;СОШ;" + login + "\n");
        String other = unique("m");
        String neighbour = Tokens.of("municipality", Given.municipality(other));

        send(
                        neighbour,
                        "code;name;kind;fisokoLogin;municipality\n%s;Школа;СОШ;%s;%s\n"
                                .formatted(unique("s"), login, other),
                        Map.of())
                .statusCode(200)
                .body("refusals.code", contains("taken"))
                .body("refusals.column", contains(4));
    }

    @Test
    void aCodeOfTheRegistryWithoutItsRegionIsOfNoSchool() {
        String ris = sixDigits();
        sent("code;name;kind;risCode\n" + unique("s") + ";Школа;СОШ;" + ris + "\n")
                .body("created", equalTo(1));

        send(ADMIN, "risCode;pupils\n" + ris + ";7\n", Map.of())
                .body("taken", equalTo(false))
                .body("refusals.code", hasItem("ambiguous"));
        send(Tokens.of("region", "ru/kuzbass"), "risCode;pupils\n" + ris + ";7\n", Map.of())
                .body("changed", equalTo(1));
    }

    @Test
    void aCodeThatTwoRegionsGiveIsOfTheRegionOfTheMunicipalityThatTheRowNames() {
        String ris = sixDigits();
        String code = unique("s");
        sent("code;name;kind;risCode\n" + code + ";Школа;СОШ;" + ris + "\n").body("created", equalTo(1));
        String other = Given.elsewhere();
        send(
                        ADMIN,
                        "code;name;kind;risCode\n" + unique("s") + ";Школа;СОШ;" + ris + "\n",
                        Map.of("municipality", other))
                .body("created", equalTo(1));

        sent("risCode;pupils\n" + ris + ";7\n").body("changed", equalTo(1));

        school(code).body("pupils", equalTo(7));
    }

    @Test
    void aListWithANulCharacterIsRefusedByItsLine() {
        send(ADMIN, "code;name;kind\n" + unique("s") + ";Шко\0ла;СОШ\n", Map.of("municipality", municipality))
                .statusCode(422)
                .body("violations.code", contains("unreadable"))
                .body("violations[0].message", containsString("line 2 holds a NUL character"));
    }

    @Test
    void aRowOfANeighboursMunicipalityIsRefused() {
        String other = unique("m");
        Given.municipality(other);

        send(
                        Tokens.of("municipality", path),
                        "code;name;kind;municipality\n%s;Школа;СОШ;%s\n".formatted(unique("s"), other),
                        Map.of())
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("refusals.code", contains("unknown"));
    }

    @Test
    void aSchoolThatStandsTwiceInAListIsRefused() {
        String code = unique("s");

        sent("code;name;kind\n%s;Школа;СОШ\n%s;Лицей;лицей\n".formatted(code, code))
                .body("refusals.line", contains(3))
                .body("refusals.code", contains("repeated"));
    }

    @Test
    void aListThatClosesASchoolClosesIt() {
        String code = unique("s");
        sent("code;name;kind\n" + code + ";Школа;СОШ\n");

        sent("code;Дата закрытия\n" + code + ";01.09.2022\n").body("changed", equalTo(1));

        school(code).body("closedOn", equalTo("2022-09-01"));
    }

    @Test
    void aContradictionWithThePastIsRefusedByItsRow() {
        String code = unique("s");
        sent("code;name;kind;openedOn\n" + code + ";Школа;СОШ;2010-09-01\n");

        sent("code;closedOn\n" + code + ";2005-09-01\n")
                .body("taken", equalTo(false))
                .body("refusals.code", contains("contradiction"));
    }

    @Test
    void aNewSchoolWithoutAnyCodeIsRefused() {
        sent("Наименование;Местность\nНовая СОШ;село\n").body("refusals.property", contains("code"));
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        send(ADMIN, "1;2;3\n4;5;6\n", Map.of()).statusCode(422).body("violations.code", contains("unreadable"));
    }

    @Test
    void anEmptyFileIsRefused() {
        send(ADMIN, "", Map.of()).statusCode(422).body("violations.code", contains("unreadable"));
    }

    @Test
    void aListOfMoreThanFiftyThousandRowsIsRefused() {
        String list = IntStream.rangeClosed(0, 50_000)
                .mapToObj(i -> "x" + i + ";;")
                .collect(Collectors.joining("\n", "code;name;kind\n", "\n"));

        sentRefused(list);
    }

    private void sentRefused(String list) {
        send(ADMIN, list, Map.of("municipality", municipality))
                .statusCode(422)
                .body("violations[0].message", containsString("50000"));
    }

    @Test
    void aSchoolsCallerSendsNoLists() {
        String code = Given.school(unique("s"), municipality);

        send(Tokens.ofSchool(path, code), "code;name\n" + code + ";Лицей\n", Map.of())
                .statusCode(403);
    }

    @Test
    void thousandsOfSchoolsAreTakenWithOneEventEach() {
        String tag = unique("s");
        String list = IntStream.range(0, 1234)
                .mapToObj(i -> tag + "-" + i + ";Школа № " + i + ";СОШ")
                .collect(Collectors.joining("\n", "code;name;kind\n", "\n"));

        sent(list).body("created", equalTo(1234)).body("refusals", hasSize(0));

        var events = KafkaProbe.readUntil(
                "podyom.assessment.school.v1",
                seen -> seen.stream()
                                .filter(event -> event.key().startsWith(tag))
                                .count()
                        >= 1234);
        var mine = events.stream().filter(event -> event.key().startsWith(tag)).toList();
        assertThat(mine).hasSize(1234);
        Contracts.assertFits("assessment-service", "school.v1", mine.get(0).value());
        as(ADMIN)
                .queryParam("on", "2020-01-01")
                .queryParam("territory", municipality)
                .queryParam("limit", 1000)
                .get("/api/v1/schools")
                .then()
                .body("items", hasSize(1000));
    }

    @Test
    void aYearAloneIsNoDayAndAClosingHasHappened() {
        String code = Given.school(unique("s"), municipality);

        sent("code;closedOn\n" + code + ";2019\n");
        sent("code;closedOn\n" + code + ";2090-09-01\n");

        school(code).body("$", not(hasKey("closedOn")));
    }
}
