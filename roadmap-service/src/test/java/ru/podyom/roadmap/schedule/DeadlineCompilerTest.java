package ru.podyom.roadmap.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCompilerTest {

    private static final Term TERM = Wording.term("2020-2024");

    @ParameterizedTest
    @MethodSource("wordings")
    void eachWordingMeansWhatItSays(Wording wording) {
        Compiled compiled = wording.compiled();

        assertThat(ScheduleWords.russian(compiled.schedule())).isEqualTo(wording.meaning());
        assertThat(compiled.assumptions()).map(Enum::name).isEqualTo(wording.assumptions());
        assertThat(Wording.words(compiled.question())).isEqualTo(wording.question());
        assertThat(compiled.unread()).isNull();
        assertThat(compiled.wording()).isEqualTo(wording.wording());
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void whoReadsTheRussianWordsAgainComesToTheSameSchedule(Wording wording) {
        Schedule schedule = wording.compiled().schedule();

        Compiled again = DeadlineCompiler.compile(ScheduleWords.russian(schedule), wording.term());

        assertThat(again.schedule()).isEqualTo(schedule);
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void nothingIsMoreThanHalfSureWhileAQuestionIsOpen(Wording wording) {
        Compiled compiled = wording.compiled();

        assertThat(compiled.confidence()).isBetween(0.1, compiled.question() == null ? 1.0 : 0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31.06.2024                       | NO_SUCH_DAY
                    31 июня 2024                     | NO_SUCH_DAY
                    29.02.2023                       | NO_SUCH_DAY
                    99.99.9999                       | NO_SUCH_DAY
                    до 31.04                          | NO_SUCH_DAY
                    ежемесячно до 40 числа           | NO_SUCH_DAY
                    30.10.2024 - 01.09.2024          | ENDS_BEFORE_IT_BEGINS
                    декабрь 2024 - январь 2024       | ENDS_BEFORE_IT_BEGINS
                    2024-2022                        | ENDS_BEFORE_IT_BEGINS
                    ежемесячно с 01.05.2024 по 01.03.2024 | ENDS_BEFORE_IT_BEGINS
                    -                                | MISSING
                    …                                | MISSING
                    Отдел образования                | UNREADABLE
                    в каникулы                       | UNREADABLE
                    29 февраля 2023                  | NO_SUCH_DAY
                    по итогам                        | UNREADABLE
                    5 рабочих дней                   | UNREADABLE
                    V квартал 2024                   | UNREADABLE
                    5 четверть                       | UNREADABLE
                    сентябрь 1823                    | UNREADABLE
                    0 раз в год                      | UNREADABLE
                    by 1 March                       | UNREADABLE
                    """)
    void whatCannotBeReadIsNeverGuessed(String wording, Unread why) {
        Compiled compiled = DeadlineCompiler.compile(wording, TERM);

        assertThat(compiled.schedule()).isEqualTo(new Schedule.Unspecified());
        assertThat(compiled.unread()).isEqualTo(why);
        assertThat(compiled.confidence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\t"})
    void anEmptyCellIsMissing(String wording) {
        assertThat(DeadlineCompiler.compile(wording, TERM).unread()).isEqualTo(Unread.MISSING);
    }

    @Test
    void aWholePageIsNoDeadline() {
        String page = "до 01.03.2024 ".repeat(200);

        assertThat(DeadlineCompiler.compile(page, TERM).unread()).isEqualTo(Unread.UNREADABLE);
    }

    @Test
    void theTwentyNinthOfFebruaryIsReadInALeapYear() {
        Compiled compiled = DeadlineCompiler.compile("до 29.02.2024", TERM);

        assertThat(compiled.schedule()).isEqualTo(new Schedule.Deadline(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void aWordCarriedOverToTheNextLineIsOneWordAndTwoMonthsStayTwo() {
        assertThat(meaning("ежегод-\nно")).isEqualTo("1 раз в календарный год");
        assertThat(meaning("Сентябрь-\n октябрь 2023")).isEqualTo("сентябрь 2023 – октябрь 2023");
        assertThat(meaning("до 1 янва- \nря 2024")).isEqualTo("до 01.01.2024");
    }

    @Test
    void theTwentyNinthOfFebruaryWithoutAYearIsRefusedOnlyWhereNoYearHasIt() {
        assertThat(DeadlineCompiler.compile("29 февраля", Wording.term("2021-2023"))
                        .unread())
                .isEqualTo(Unread.NO_SUCH_DAY);
    }

    private static String meaning(String wording) {
        return ScheduleWords.russian(DeadlineCompiler.compile(wording, TERM).schedule());
    }

    @Test
    void anyTextIsReadOrRefusedButNeverFails() {
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int i = 0; i < 50_000; i++) {
            String text = Scribble.of(random);
            assertThat(DeadlineCompiler.compile(text, random.nextBoolean() ? TERM : Wording.term("2021-2022s")))
                    .as("«%s», seed %d", text, seed)
                    .satisfies(compiled -> assertThat(ScheduleWords.english(compiled.schedule())
                                    + ScheduleWords.russian(compiled.schedule()))
                            .isNotBlank());
        }
    }

    static Stream<Wording> wordings() {
        return Stream.concat(Wording.in("printed.txt"), Wording.in("written.txt"));
    }
}
