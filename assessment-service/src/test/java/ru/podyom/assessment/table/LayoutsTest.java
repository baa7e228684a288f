package ru.podyom.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.procedure.Variant;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.Missing;

/** Each layout is known by its header and gives its rows. */
class LayoutsTest {

    private static final ProcedureKey MATHS_5 =
            new ProcedureKey.Described(ProcedureType.VPR, "MA", null, 5, SchoolYear.of("2022-2023"), Season.SPRING);

    private static Figures only(Taken taken) {
        assertThat(taken.findings).isEmpty();
        assertThat(taken.rows).hasSize(1);
        return taken.rows.get(0).figures();
    }

    @Test
    void theSuitesOwnExportIsRead() {
        Taken taken =
                Taken.of("school;procedure;participants;count2;count3;count4;count5;absent;lowered;confirmed;raised"
                        + "\nlk-1;vpr-ma-5-2019;20;6;8;4;2;1;3;15;2");

        assertThat(taken.layout()).isEqualTo(Layout.OWN);
        Details details = new Details(1, null, null, null, new Details.Journal(3, 15, 2), null);
        assertThat(only(taken)).isEqualTo(new Figures(20, new MarkCounts(6, 8, 4, 2), null, null, null, null, details));
        assertThat(taken.rows.get(0).procedure()).isEqualTo(new ProcedureKey.ByCode("vpr-ma-5-2019"));
    }

    @Test
    void theDottedNamesOfJsonLinesAreReadAndTheViewsFieldsIgnored() {
        Taken taken =
                Taken.of("id;school;procedure;figures.participants;figures.counts.mark2;figures.details.primaryScores"
                        + "\n17;lk-1;vpr;3;1;[1,0,2]");

        assertThat(Objects.requireNonNull(only(taken).details()).primaryScores())
                .containsExactly(1, 0, 2);
    }

    @Test
    void anUnknownColumnOfTheOwnExportNamesTheColumns() {
        assertThatThrownBy(() -> Taken.of("school;procedure;share6\na;b;3"))
                .isInstanceOf(UnrecognisedTable.class)
                .hasMessageContaining("share6")
                .hasMessageContaining("prizeWinners");
    }

    @Test
    void regionalMarksAreReadByLoginWhateverTheCaseOfTheHeader() {
        Taken taken = Taken.of("Год;КЛАСС;Предмет;Муниципалитет;ОО;Логин;Кол-во уч.;2;3;4;5"
                + "\n2023;5;Математика;Ленинский район;СОШ № 1;edu421234;20;10;50;25;15");

        assertThat(taken.layout()).isEqualTo(Layout.MARKS_LONG);
        assertThat(Objects.requireNonNull(only(taken).shares()).mark2()).isEqualByComparingTo("10");
        assertThat(taken.rows.get(0).procedure()).isEqualTo(MATHS_5);
        assertThat(taken.rows.get(0).school())
                .isEqualTo(new SchoolKey(SchoolKey.Kind.LOGIN, "edu421234", "Ленинский район", "СОШ № 1"));
        assertThat(Objects.requireNonNull(taken.recognition).assumptions()).anyMatch(words -> words.contains("ВПР"));
    }

    @Test
    void aReportTakesItsProcedureFromTheTitleAndLeavesTerritoriesOut() {
        Taken taken = Taken.of("ВПР 2023. Математика. 5 класс"
                + "\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5"
                + "\nВся выборка;35000;1400000;12,1;35,2;34,5;18,2"
                + "\nЛенинский муниципальный район;12;300;12,00;35,00;34,00;19,00"
                + "\nСОШ № 1 (edu421234);1;20;10;50;25;15");

        assertThat(taken.codes(Severity.NOTE)).containsExactly("3 aggregate-row", "4 aggregate-row");
        assertThat(taken.rows).hasSize(1);
        assertThat(taken.rows.get(0).procedure()).isEqualTo(MATHS_5);
        assertThat(taken.rows.get(0).school())
                .isEqualTo(new SchoolKey(SchoolKey.Kind.LOGIN, "edu421234", "Ленинский муниципальный район"));
    }

    @Test
    void sharesOfMoreParticipantsThanSaidTellHowManyTheyCouldBeOf() {
        Taken taken = Taken.of("Год;Класс;Предмет;ОО;Логин;Кол-во участников;2;3;4;5"
                + "\n2023;5;Математика;СОШ № 1;edu421234;20;11;51;26;11");

        assertThat(taken.findings("no-common-participants"))
                .singleElement()
                .matches(found -> found.evidence().get("smallest") instanceof Integer n && n > 20)
                .matches(found -> found.message().contains("the smallest number with these shares is"));
    }

    @Test
    void sharesOfTheOwnLayoutAreHeldAgainstTheParticipantsToo() {
        String header = "school;procedure;participants;share2;share3;share4;share5;rounding\n";

        Taken taken = Taken.of(header + "lk-1;vpr;23;17,0;40,0;34,0;9,0;1\nlk-2;vpr;23;17,4;39,1;34,8;8,7;0,1");

        assertThat(taken.codes(Severity.DOUBT)).singleElement().asString().startsWith("2 ");
    }

    @Test
    void aMappingNamesAColumnOnceAndOneThatIsThere() {
        assertThatThrownBy(() -> new Mapping(null, null, Map.of("1", Role.SCHOOL, "2", Role.SCHOOL), Map.of()))
                .hasMessageContaining("SCHOOL is one column");
        Mapping beyond = new Mapping(null, null, Map.of("1", Role.SCHOOL, "99", Role.COUNT2), Map.of());
        assertThatThrownBy(() -> Taken.of("a;b\nlk-1;2", Context.unknown(), beyond))
                .hasMessageContaining("there is no column 99");
    }

    @Test
    void aHeaderThatSomebodyRetypedIsKnown() {
        Taken taken = Taken.of(" School ; Procedure;PARTICIPANTS;count2;Doubt\nlk-1;vpr;20;6;'=сверить");

        assertThat(only(taken).doubt()).isEqualTo("=сверить");
    }

    @Test
    void marksInBlocksOfColumnsAreRead() {
        Taken taken = Taken.of("ВПР 2023\nОО;Математика 5 класс;;;;;Русский язык 5 класс;;;;"
                + "\n;Кол-во участников;2;3;4;5;Кол-во участников;2;3;4;5"
                + "\nСОШ № 1;20;10;50;25;15;19;5,26;52,63;26,32;15,79");

        assertThat(taken.layout()).isEqualTo(Layout.MARKS_WIDE);
        assertThat(taken.findings).isEmpty();
        assertThat(taken.rows).extracting(row -> row.figures().participants()).containsExactly(20, 19);
        assertThat(taken.rows.get(0).procedure()).isEqualTo(MATHS_5);
    }

    @Test
    void aHeaderOfMergedCellsIsReadByItsLowestWords() {
        Taken taken = Taken.of("ВПР 2023. Математика. 5 класс\nОО;Кол-во участников;Распределение отметок, %;;;"
                + "\n;;2;3;4;5\nСОШ № 1;20;10;50;25;15");

        assertThat(taken.layout()).isEqualTo(Layout.MARKS_LONG);
        assertThat(taken.rows.get(0).procedure()).isEqualTo(MATHS_5);
        assertThat(Objects.requireNonNull(only(taken).shares()).mark3()).isEqualByComparingTo("50");
    }

    @Test
    void primaryScoresInBlocksOfColumnsAreRead() {
        Taken taken = Taken.of("ВПР 2023\nОО;Математика 5 класс;;;;Русский язык 5 класс;;;"
                + "\n;Кол-во участников;0;1;2;Кол-во участников;0;1;2"
                + "\nСОШ № 1;10;10;50;40;8;25;25;50");

        assertThat(taken.layout()).isEqualTo(Layout.PRIMARY_SCORES_WIDE);
        assertThat(taken.findings).isEmpty();
        assertThat(taken.rows)
                .extracting(
                        row -> Objects.requireNonNull(row.figures().details()).primaryScores())
                .containsExactly(List.of(1, 5, 4), List.of(2, 2, 4));
    }

    @Test
    void aMappingNamesTheProceduresThatStandSideBySide() {
        Mapping mapping = new Mapping(
                null,
                null,
                Map.of("Кто", Role.SCHOOL, "2", Role.SHARE2, "3", Role.SHARE5, "4", Role.SHARE2),
                Map.of("2", "vpr-ma-5", "3", "vpr-ma-5", "4", "oge-ma"));

        Taken taken = Taken.of("Кто;;;\nСОШ № 1;10;20;30", Context.unknown(), mapping);

        assertThat(taken.layout()).isEqualTo(Layout.MATRIX);
        assertThat(taken.rows)
                .extracting(ResultRow::procedure)
                .containsExactly(new ProcedureKey.ByCode("vpr-ma-5"), new ProcedureKey.ByCode("oge-ma"));
        assertThat(Objects.requireNonNull(taken.rows.get(0).figures().shares()).mark5())
                .isEqualByComparingTo("20");
    }

    @Test
    void namesOfKeyColumnsMayStandBelowTheTitles() {
        Taken taken = Taken.of("""
                ;;ВПР МА 5 2023;;;;;ВПР РУ 5 2023;;;;
                ОО;Логин;Кол-во участников;2;3;4;5;Кол-во участников;2;3;4;5
                СОШ № 1;edu100001;20;10;30;40;20;25;20;40;20;20""");

        assertThat(taken.layout()).isEqualTo(Layout.MARKS_WIDE);
        assertThat(taken.rows).hasSize(2);
        assertThat(taken.rows.get(0).school().kind()).isEqualTo(SchoolKey.Kind.LOGIN);
        assertThat(taken.rows.get(1).figures().participants()).isEqualTo(25);
    }

    @Test
    void primaryScoresMayStandBelowTitlesAndBesideKeys() {
        Taken taken = Taken.of(";;ВПР МА 5 2023;;;;\nОО;Логин;Кол-во участников;0;1;2;3\nСОШ № 1;edu100001;10;1;2;3;4");

        assertThat(taken.layout()).isEqualTo(Layout.PRIMARY_SCORES_WIDE);
        assertThat(Objects.requireNonNull(taken.rows.get(0).figures().details()).primaryScores())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void linesOfLabelsBelowMappedHeadersAreNoSchools() {
        Mapping mapping = new Mapping(
                null,
                null,
                Map.of("ОО", Role.SCHOOL, "2", Role.MARK2, "3", Role.MARK5),
                Map.of("2", "vpr-ma-5", "3", "vpr-ma-5"));

        Taken taken = Taken.of("ОО;ВПР МА 5 2019;;ОГЭ\n;%2;%5;%2\nСОШ № 1;30;10;5", Context.unknown(), mapping);

        assertThat(taken.layout()).isEqualTo(Layout.MATRIX);
        assertThat(taken.codes(Severity.REFUSAL)).isEmpty();
        assertThat(taken.codes(Severity.NOTE)).contains("1 column-left-out");
        assertThat(taken.rows).hasSize(1);
    }

    @Test
    void aMappingOfProceduresAloneLeavesTheRestToBeRecognised() {
        Mapping mapping = new Mapping(null, null, Map.of(), Map.of("Стартовая", "kdr-ma-5"));

        Taken taken =
                Taken.of("ОО;Стартовая;;ВПР РУ 5 2023;\n;%2;%5;%2;%5\nСОШ № 1;30;10;20;5", Context.unknown(), mapping);

        assertThat(taken.layout()).isEqualTo(Layout.MATRIX);
        assertThat(taken.rows).hasSize(2);
        assertThat(taken.rows.get(0).procedure()).isEqualTo(new ProcedureKey.ByCode("kdr-ma-5"));
    }

    @Test
    void aNoteBehindTheProceduresIsNoneOfThem() {
        Taken taken = Taken.of("ОО;ВПР МА 5 2019;;Примечание\n;%2;%5;\nСОШ № 1;30;10;переезд");

        assertThat(taken.layout()).isEqualTo(Layout.MATRIX);
        assertThat(taken.codes(Severity.REFUSAL)).isEmpty();
        assertThat(taken.rows).hasSize(1);
    }

    @Test
    void aLineCutOffIsRefused() {
        Taken taken = Taken.of("Год;Класс;Предмет;ОО;Кол-во участников;2;3;4;5"
                + "\n2023;5;МА;СОШ № 1;20;2;10;5;3\n2023;5;МА;СОШ № 2;25;1;4");

        assertThat(taken.codes(Severity.REFUSAL)).containsExactly("3 row-shorter");
    }

    @Test
    void aDashInsteadOfPupilsIsNotApplicable() {
        Taken taken = Taken.of("Год;Класс;Предмет;ОО;Кол-во участников;2;3;4;5"
                + "\n2023;5;МА;СОШ № 1;20;2;10;5;3\n2023;5;МА;СОШ № 2;-;-;-;-;-\n2023;5;МА;СОШ № 3;0;0;0;0;0");

        assertThat(taken.codes(Severity.REFUSAL, Severity.DOUBT)).isEmpty();
        assertThat(taken.rows)
                .extracting(row -> row.figures().missing())
                .containsExactly(null, Missing.NOT_APPLICABLE, Missing.NOT_TESTED);
    }

    @Test
    void aProtocolsFooterAndItsAbsentPupilsAreUnderstood() {
        Taken taken = Taken.of("Код;Вариант;1 (1б);2 (2б);Итого баллов\n5001;1;1;2;3\n5002;н/я;;;"
                + "\nИтого;;1;2;3\n;Учитель Петрова;;;");

        assertThat(taken.pupils).extracting(PupilRow::absent).containsExactly(false, true);
        assertThat(taken.codes(Severity.REFUSAL)).isEmpty();
    }

    @Test
    void itemsOfAProtocolMayStandWithoutTheirGreatestScore() {
        Taken taken = Taken.of("Код;1;2;3;Итого баллов\n5001;1;2;0;3");

        assertThat(Objects.requireNonNull(taken.recognition).items())
                .extracting(ItemHeader::name)
                .containsExactly("1", "2", "3");
        assertThat(taken.pupils.get(0).itemScores()).containsExactly(1, 2, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Сведения об успеваемости ВПР МА 5 2023|MA",
                "ОГЭ по обществознанию 2023|OB",
                "ЕГЭ РЯ 2023|RU",
                "ВПР ин. яз. 7 класс 2023|",
                "ЕГЭ математика (профиль) 2023|MA"
            })
    void aSubjectIsReadFromATitle(String title, @Nullable String subject) {
        assertThat(ProcedureTitle.read(title).subject()).isEqualTo(subject);
    }

    @Test
    void thePaperIsReadFromATitle() {
        assertThat(ProcedureTitle.read("ЕГЭ математика (профиль) 2023").variant())
                .isEqualTo(Variant.PROFILE);
        assertThat(ProcedureTitle.read("ЕГЭ МА база 2023").variant()).isEqualTo(Variant.BASE);
    }

    @Test
    void primaryScoresInPercentBecomePupilsWhereThereIsOneWay() {
        Taken taken = Taken.of("Год;Класс;Предмет;ОО;Кол-во участников;0;1;2;3;4;5;6"
                + "\n2023;5;МА;СОШ № 1;10;10;0;20;0;30;0;40"
                + "\n2023;5;МА;СОШ № 2;900;10;0;20;0;30;0;40");

        assertThat(taken.layout()).isEqualTo(Layout.PRIMARY_SCORES_LONG);
        assertThat(Objects.requireNonNull(taken.rows.get(0).figures().details()).primaryScores())
                .containsExactly(1, 0, 2, 0, 3, 0, 4);
        assertThat(taken.codes(Severity.REFUSAL)).containsExactly("3 counts-not-recoverable");
    }

    @Test
    void theJournalsComparisonIsReadAsPupils() {
        Taken taken = Taken.of("Год;Класс;Предмет;ОО;Кол-во участников;Понизили;Подтвердили;Повысили"
                + "\n2023;5;МА;СОШ № 1;20;15;75;10");

        assertThat(taken.layout()).isEqualTo(Layout.JOURNAL);
        assertThat(Objects.requireNonNull(only(taken).details()).journal()).isEqualTo(new Details.Journal(3, 15, 2));
    }

    @Test
    void aProtocolGivesItsPupilsAndItems() {
        Taken taken = Taken.of("Код;Вариант;1 (1б);5.1 (2б);Класс №;Пол;Отметка за предыдущую четверть;Итого баллов"
                + "\n5001;1;1;2;а;ж;4;3\n5002;отсутствовал;;;а;м;3;");

        assertThat(Objects.requireNonNull(taken.recognition).items())
                .containsExactly(new ItemHeader("1", 1), new ItemHeader("5.1", 2));
        assertThat(taken.pupils.get(0))
                .isEqualTo(new PupilRow(2, null, null, "5001", "1", "а", Sex.FEMALE, List.of(1, 2), null, 4, 3, false));
        assertThat(taken.pupils.get(1).absent()).isTrue();
    }

    @Test
    void aMappingOverrulesTheHeaders() {
        Context context = Context.unknown().with(MATHS_5);
        Mapping mapping = new Mapping(
                Layout.MARKS_LONG,
                null,
                Map.of("Кто", Role.SCHOOL, "N", Role.PARTICIPANTS, "3", Role.SHARE2, "4", Role.IGNORED),
                Map.of());

        Taken taken = Taken.of("Отчёт\nКто;N;x;y\nСОШ № 1;20;10%;7", context, mapping);

        assertThat(taken.rows.get(0).procedure()).isEqualTo(MATHS_5);
        assertThat(Objects.requireNonNull(only(taken).shares()).mark2()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @ParameterizedTest
    @CsvSource({"MARKS_LONG,COUNT2", "JOURNAL,LOWERED", "MATRIX,SHARE2", "PRIMARY_SCORES_LONG,PARTICIPANTS"})
    void aMappingThatDoesNotFitItsLayoutIsRefused(Layout layout, Role role) {
        Mapping mapping = new Mapping(layout, null, Map.of("1", Role.SCHOOL, "2", role), Map.of());

        assertThatThrownBy(() -> Taken.of("a;b\nСОШ № 1;5", Context.unknown().with(MATHS_5), mapping))
                .isInstanceOf(UnrecognisedTable.class);
    }

    @Test
    void aSheetOfNoKnownLayoutSaysWhatWasLookedFor() {
        assertThatThrownBy(() -> Taken.of("Имя;Возраст\nПётр;12"))
                .isInstanceOf(UnrecognisedTable.class)
                .hasMessageContaining("Понизили");
    }
}
