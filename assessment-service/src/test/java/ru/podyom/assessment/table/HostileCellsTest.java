package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.result.Missing;

/** Cells and lines as people, scanners and ill will leave them. */
class HostileCellsTest {

    private static final String MATRIX = "ОО;ВПР МА 5 2019;;ВПР РУ 5 2019;\n;%2;%5;%2;%5\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"17,5|17.5", "17.5|17.5", "30%|30", "30 %|30", "1 234|1234", "12 345 678|12345678"})
    void numbersAreReadAsPeopleWriteThem(String cell, BigDecimal number) {
        assertThat(Numbers.decimal(cell, 0)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12*", "1,234.5", "12 34", "1e9", "1e-400000000", "=1+1", "NaN", "101", "-3", "٣", "5,", "%"})
    void aCellThatIsNoShareRefusesItsLineAndProposesTheRest(String cell) {
        Taken taken = Taken.of(MATRIX + "СОШ № 1;" + cell + ";0;20;5");

        assertThat(taken.rows).isEmpty();
        assertThat(taken.codes(Severity.REFUSAL)).hasSize(1);
        assertThat(Objects.requireNonNull(taken.findings.stream()
                                .filter(finding -> finding.severity() == Severity.REFUSAL)
                                .findFirst()
                                .orElseThrow()
                                .proposal())
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "н/а", ""})
    void aPairOfDashesIsNotApplicable(String dash) {
        Taken taken = Taken.of(MATRIX + "СОШ № 1;" + dash + ";" + dash + ";20;5");

        assertThat(taken.rows.get(0).figures().missing()).isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void aPairAboveOneHundredIsRefused() {
        assertThat(Taken.of(MATRIX + "СОШ № 1;70;40;20;5").codes(Severity.REFUSAL))
                .containsExactly("3 impossible-sum");
    }

    @Test
    void aLineOneValueShortIsProposedWithADash() {
        Taken taken = Taken.of(MATRIX + "СОШ № 1;70;10;20;5\nСОШ № 2;-;20;5");

        assertThat(taken.codes(Severity.REFUSAL)).containsExactly("4 row-shorter");
        assertThat(taken.findings("row-shorter").findFirst().orElseThrow().proposal())
                .isNotNull();
    }

    @Test
    void sharesThatAreFractionsOfTheWholeAreDoubted() {
        Taken taken = Taken.of(MATRIX + "СОШ № 1;0,3;0,1;0,25;0");

        assertThat(taken.codes(Severity.DOUBT)).contains("1 fractions-of-one");
    }

    @Test
    void aLineThatEndsEarlyAmongPrintedDashesIsDoubted() {
        Taken taken = Taken.of(MATRIX + "СОШ № 1;30;10;-;-\nСОШ № 2;30;10");

        assertThat(taken.codes(Severity.DOUBT)).containsExactly("4 row-ends-early");
    }

    @Test
    void aSchoolThatStandsTwiceIsRefusedTheSecondTime() {
        Taken taken = Taken.of(MATRIX + "МБОУ «Лесная СОШ»;30;10;20;5\nЛесная СОШ;30;10;20;5");

        assertThat(taken.codes(Severity.REFUSAL)).containsExactly("4 duplicate");
        assertThat(taken.rows).hasSize(2);
    }

    @Test
    void sharesThatAreNotOfTheStatedParticipantsAreDoubted() {
        Taken taken =
                Taken.of("Год;Класс;Предмет;ОО;Кол-во участников;2;3;4;5\n2023;5;МА;СОШ № 1;20;33,33;33,33;33,33;0");

        assertThat(taken.codes(Severity.DOUBT)).containsExactly("2 participants-mismatch");
        assertThat(taken.rows.get(0).figures().doubt()).contains("18");
    }

    @Test
    void autumnIsOfTheYearThatItBegins() {
        ProcedureKey key = Objects.requireNonNull(
                ProcedureTitle.read("ВПР МА 6 осень 2020").described());

        assertThat(key).isInstanceOfSatisfying(ProcedureKey.Described.class, found -> {
            assertThat(found.schoolYear()).isEqualTo(SchoolYear.of("2020-2021"));
            assertThat(found.season()).isEqualTo(Season.AUTUMN);
            assertThat(found.grade()).isEqualTo(6);
        });
    }

    @Test
    void namesOfOneSchoolHaveOneKey() {
        assertThat(SchoolNames.key("МБОУ «Берёзовская средняя общеобразовательная школа № 5»"))
                .isEqualTo(SchoolNames.key("березовская СОШ №5"));
    }
}
