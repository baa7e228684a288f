package ru.podyom.assessment.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

/** Codes that a workbook keeps as numbers. */
@AssessmentTest
class LostZerosTest {

    private String municipality = "";
    private String code = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
        code = unique("s");
    }

    private byte[] workbook(Map<String, Object> cells) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Школы");
            sheet.value(0, 0, "code");
            sheet.value(1, 0, code);
            sheet.value(0, 1, "name");
            sheet.value(1, 1, "Боровая СОШ");
            int column = 2;
            for (Map.Entry<String, Object> cell : cells.entrySet()) {
                sheet.value(0, column, cell.getKey());
                if (cell.getValue() instanceof Number number) {
                    sheet.value(1, column++, number);
                } else {
                    sheet.value(1, column++, (String) cell.getValue());
                }
            }
        }
        return file.toByteArray();
    }

    @Test
    void aZeroThatAWorkbookDroppedIsPutBackAndToldOf() throws IOException {
        int ris = ThreadLocalRandom.current().nextInt(10_000, 100_000);

        SchoolImportTest.send(
                        ADMIN,
                        workbook(Map.of("ИНН", 411_001_018, "ОКТМО", 1_625_495_101, "Код ОО", ris)),
                        Map.of("municipality", municipality))
                .body("refusals", empty())
                .body("created", equalTo(1))
                .body("notes.property", hasItems("inn", "oktmo", "risCode"))
                .body("notes.code", hasItems("zero-restored"));

        as(ADMIN)
                .get("/api/v1/schools/" + code)
                .then()
                .body("inn", equalTo("0411001018"))
                .body("oktmo", equalTo("01625495101"))
                .body("risCode", equalTo("0" + ris));
    }

    @Test
    void aNumberThatNoZeroMakesRightIsRefusedWithItsCause() throws IOException {
        SchoolImportTest.send(
                        ADMIN,
                        workbook(Map.of("ИНН", 411_001_015, "Логин", 53_025)),
                        Map.of("municipality", municipality))
                .body("taken", equalTo(false))
                .body("refusals.property", hasItems("inn", "fisokoLogin"))
                .body("refusals[0].message", containsString("drops the zeros"))
                .body("refusals[1].message", containsString("drops the zeros"));
    }

    @Test
    void aTextIsTakenAsItStandsAndItsCauseIsNamed() {
        SchoolImportTest.send(
                        ADMIN,
                        "code;name;Код ОО\n" + code + ";Боровая СОШ;12345\n",
                        Map.of("municipality", municipality))
                .body("refusals.property", contains("risCode"))
                .body("refusals[0].message", containsString("make the column text"));
    }

    @Test
    void onlyOneFormOfANumberIsTaken() {
        assertThat(LostZeros.restored(Column.OKTMO, "1625000")).isEqualTo("01625000");
        assertThat(LostZeros.restored(Column.OKTMO, "162500")).isNull();
        assertThat(LostZeros.restored(Column.RIS_CODE, "1234")).isEqualTo("001234");
        assertThat(LostZeros.restored(Column.RIS_CODE, "17")).isNull();
        assertThat(LostZeros.restored(Column.INN, "411001015")).isNull();
    }
}
