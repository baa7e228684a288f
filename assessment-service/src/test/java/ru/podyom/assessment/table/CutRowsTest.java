package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.assessment.sheet.SheetLimits;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.Sheets;

/** A line that ends too early does not pass for one that says less. */
class CutRowsTest {

    private static final String OWN = "school,procedure,participants,count2,count3,count4,count5\n";
    private static final String REPORT = "Год;Класс;Предмет;ОО;Логин;Кол-во участников;2;3;4;5\n";
    private static final String KEYS = "2024;6;Русский язык;Школа;edu420001;20;";
    private static final String PROTOCOL = """
            ВПР русский язык 6 класс 2023-2024
            Код;1 (1б);2 (1б);3 (1б);4 (2б);5 (2б);Вариант;Класс №;Пол;Итого баллов;Отметка
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Taken taken(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text);
        Taken taken = new Taken();
        try (SheetReader sheet = Sheets.open(file, "file.csv", SheetLimits.DEFAULT)) {
            Tables.read(sheet, Context.unknown(), null, taken);
        }
        return taken;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OWN + "s-1,p-1,20,6",
                OWN + "s-1,p-1,20,6\n",
                OWN + "s-1,p-1,20,6,,,",
                REPORT + KEYS + "10;50;25;",
                REPORT + KEYS + "10;50;25\n",
                REPORT + KEYS + "10;50;25;\n",
                REPORT + "2024;6;Русский язык;Школа;edu420001\n",
                PROTOCOL + "6002;1;1;1;2",
                PROTOCOL + "6002;1;1;1;2\n",
                PROTOCOL + "6002;1;1;1;2;;;;;;",
                PROTOCOL + "6002;1;1;1;2;1;1"
            })
    void aLineThatEndsWithinItsFiguresIsRefused(String file) throws IOException {
        Taken taken = taken(file);

        assertThat(taken.codes(Severity.REFUSAL)).singleElement().asString().endsWith(" row-shorter");
        assertThat(taken.rows).isEmpty();
        assertThat(taken.pupils).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OWN + "s-1,p-1,20,6,8,4,2",
                OWN + "s-1,p-1,20,6,14",
                OWN + "s-1,p-1,20,6,,,\n",
                REPORT + KEYS + "10;50;25;15",
                REPORT + KEYS + "25;50;25;",
                REPORT + KEYS + "10;50;25;-\n"
            })
    void aLineWhoseFiguresAreWholeIsTaken(String file) throws IOException {
        Taken taken = taken(file);

        assertThat(taken.codes(Severity.REFUSAL)).isEmpty();
        assertThat(taken.rows).hasSize(1);
    }

    @Test
    void aLineThatEndsBehindItsFiguresIsTakenAndSaysSo() throws IOException {
        Taken taken = taken(OWN.strip() + ",absent,meanScore\ns-1,p-1,20,6,8,4,2\ns-2,p-1,20,6,8,4,2,1,9\n");

        assertThat(taken.codes(Severity.values())).containsExactly("2 row-shorter");
        assertThat(taken.rows).hasSize(2).allMatch(row -> row.figures().doubt() == null);
    }

    @Test
    void aFileThatEndsBehindTheFiguresOfALineLeavesItDoubtful() throws IOException {
        Taken taken = taken(OWN.strip() + ",absent,meanScore\ns-1,p-1,20,6,8,4,2,1");

        assertThat(taken.codes(Severity.DOUBT)).containsExactly("2 row-shorter");
        assertThat(taken.rows).singleElement().matches(row -> row.figures().doubt() != null);
    }

    @Test
    void anAbsentPupilNeedsNoPoints() throws IOException {
        Taken taken = taken(PROTOCOL + "6002;отсутствовал\n");

        assertThat(taken.pupils).singleElement().matches(PupilRow::absent);
    }
}
