package ru.podyom.roadmap.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.roadmap.schedule.DeadlineCompiler;
import ru.podyom.roadmap.schedule.Reading;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;
import ru.podyom.roadmap.timetable.AcademicCalendar.Kind;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

class ExpansionTest {

    private static final Term YEAR = new Term(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 8, 31));
    private static final Term THREE_YEARS = new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31));

    private static final AcademicCalendar QUARTERS = (from, to) -> Stream.of(
                    term(1, "2021-09-01", "2021-10-29"),
                    term(2, "2021-11-08", "2021-12-29"),
                    term(3, "2022-01-10", "2022-03-25"),
                    term(4, "2022-04-04", "2022-05-31"))
            .filter(one -> !one.lastDay().isBefore(from) && !one.firstDay().isAfter(to))
            .toList();

    @Test
    void onceAQuarterOfTheSchoolIsFourTimesAYear() {
        assertThat(windows("1 раз в четверть", YEAR, QUARTERS))
                .containsExactly(
                        "2021-09-01 2021-10-29",
                        "2021-11-08 2021-12-29",
                        "2022-01-10 2022-03-25",
                        "2022-04-04 2022-05-31");
    }

    @Test
    void theEndOfEachQuarterIsItsLastTwoWeeks() {
        assertThat(windows("Конец каждой четверти", YEAR, QUARTERS)).first().isEqualTo("2021-10-16 2021-10-29");
    }

    @Test
    void whatIsDueAfterAQuarterIsDueInTheTwoWeeksAfterIt() {
        assertThat(windows("по итогам каждой четверти", YEAR, QUARTERS))
                .containsExactly(
                        "2021-10-30 2021-11-12",
                        "2021-12-30 2022-01-12",
                        "2022-03-26 2022-04-08",
                        "2022-06-01 2022-06-14");
    }

    @Test
    void someQuartersAreOnlyThese() {
        assertThat(windows("2, 4 четверть", YEAR, QUARTERS))
                .containsExactly("2021-11-08 2021-12-29", "2022-04-04 2022-05-31");
    }

    @Test
    void vacationsLieBetweenTheQuarters() {
        assertThat(windows("осенние каникулы", YEAR, QUARTERS)).containsExactly("2021-10-30 2021-11-07");
        assertThat(windows("весенние каникулы", YEAR, QUARTERS)).containsExactly("2022-03-26 2022-04-03");
        assertThat(windows("летние каникулы", YEAR, QUARTERS)).containsExactly("2022-06-01 2022-08-31");
    }

    @Test
    void aCalendarOfTrimestersHasNoVacationOfAutumnAndSaysSo() {
        AcademicCalendar trimesters = (from, to) -> List.of(new SchoolTerm(
                Kind.TRIMESTERS, "2021-2022", 1, LocalDate.parse("2021-09-01"), LocalDate.parse("2021-11-30")));

        Expansion expansion = expand("осенние каникулы", YEAR, trimesters);

        assertThat(expansion.windows()).isEmpty();
        assertThat(expansion.notes()).containsExactly(Note.CALENDAR_MISSING);
    }

    @Test
    void lessonsEndWhenTheCalendarSays() {
        AcademicCalendar early = (from, to) -> List.of(
                new SchoolTerm(
                        Kind.HALF_YEARS, "2021-2022", 1, LocalDate.parse("2021-09-01"), LocalDate.parse("2021-12-28")),
                new SchoolTerm(
                        Kind.HALF_YEARS, "2021-2022", 2, LocalDate.parse("2022-01-10"), LocalDate.parse("2022-05-25")));

        assertThat(lessons("до конца учебного года", early)).containsExactly("2021-09-01 2022-05-25");
        assertThat(lessons("в конце учебного года", early)).containsExactly("2022-05-12 2022-05-25");
        assertThat(lessons("по итогам учебного года", early)).containsExactly("2022-05-26 2022-06-08");
        assertThat(lessons("до конца учебного года", AcademicCalendar.NONE)).containsExactly("2021-09-01 2022-05-31");
    }

    private static List<String> lessons(String wording, AcademicCalendar calendar) {
        Reading lessons = Objects.requireNonNull(
                        DeadlineCompiler.compile(wording, YEAR).question())
                .readings()
                .get(1);
        return days(Expansion.expand(lessons.schedule(), YEAR, calendar));
    }

    @Test
    void halfYearsAreMadeOfQuarters() {
        assertThat(windows("1 раз в полугодие", YEAR, QUARTERS))
                .containsExactly("2021-09-01 2021-12-29", "2022-01-10 2022-05-31");
    }

    @Test
    void aCalendarWithoutQuartersLeavesThemOutAndSaysSo() {
        Expansion expansion = expand("1 раз в четверть", YEAR, AcademicCalendar.NONE);

        assertThat(expansion.windows()).isEmpty();
        assertThat(expansion.notes()).containsExactly(Note.CALENDAR_MISSING);
    }

    @Test
    void theFirstHalfYearIsItsTwoQuarters() {
        assertThat(windows("I полугодие", YEAR, QUARTERS)).containsExactly("2021-09-01 2021-12-29");
    }

    @Test
    void whatIsNamedKeepsItsDayThoughTheProgrammeIsOver() {
        Expansion expansion = expand("до 20.08.2020", YEAR, QUARTERS);

        assertThat(expansion.windows()).containsExactly(new Window(null, LocalDate.of(2020, 8, 20)));
        assertThat(expansion.notes()).containsExactly(Note.OUTSIDE_TERM);
    }

    @Test
    void theTwentyNinthOfFebruaryComesBackOnTheLastDayOfFebruary() {
        assertThat(windows("ежегодно 29 февраля", THREE_YEARS, QUARTERS))
                .containsExactly("2020-02-29 2020-02-29", "2021-02-28 2021-02-28", "2022-02-28 2022-02-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 раз в месяц                        | 36 | 2020-01-01 2020-01-31
                    ежемесячно до 5 числа                | 36 | 2020-01-01 2020-01-05
                    2 раза в месяц                       | 72 | 2020-01-01 2020-01-15
                    1 раз в 2 месяца                     | 18 | 2020-01-01 2020-02-29
                    1 раз в 2 недели                     | 79 | 2020-01-01 2020-01-12
                    раз в два года                       |  2 | 2020-01-01 2021-12-31
                    ежемесячно с сентября по май         | 27 | 2020-01-01 2020-01-31
                    каждый вторник и четверг             | 313 | 2020-01-02 2020-01-02
                    до 01.10.2020, далее ежегодно        |  3 | 2020-01-01 2020-10-01
                    до 15.09.2020, до 15.12.2020         |  2 | null 2020-09-15
                    ежемесячно до 10 числа следующего месяца | 36 | 2020-02-01 2020-02-10
                    в конце года                         |  3 | 2020-12-18 2020-12-31
                    ежеквартально                        | 12 | 2020-01-01 2020-03-31
                    ежегодно                             |  3 | 2020-01-01 2020-12-31
                    2 раза в год                         |  6 | 2020-01-01 2020-07-01
                    Ежегодно сентябрь-октябрь            |  3 | 2020-09-01 2020-10-31
                    01.09.20 30.10.20 далее - ежегодно   |  3 | 2020-09-01 2020-10-30
                    каждый четверг                       | 157 | 2020-01-02 2020-01-02
                    Июнь 2020, 2021, 2022                |  3 | 2020-06-01 2020-06-30
                    сентябрь 2020 май 2021 май 2022      |  3 | 2020-09-01 2020-09-30
                    февраль 2020-22                      |  3 | 2020-02-01 2020-02-29
                    постоянно                            |  1 | 2020-01-01 null
                    По запросам                          |  0 |
                    По графику                           |  0 |
                    после каждой оценочной процедуры     |  0 |
                    """)
    void eachScheduleHasItsWindows(String wording, int count, String first) {
        List<String> windows = windows(wording, THREE_YEARS, QUARTERS);

        assertThat(windows).hasSize(count);
        assertThat(windows.stream().findFirst().orElse(null)).isEqualTo(first);
    }

    @Test
    void thereAreNotMoreWindowsThanAreSane() {
        Term centuries = new Term(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

        Expansion expansion = expand("еженедельно", centuries, QUARTERS);

        assertThat(expansion.windows()).hasSize(Expansion.MOST);
        assertThat(expansion.notes()).contains(Note.TOO_MANY);
    }

    private static List<String> windows(String wording, Term term, AcademicCalendar calendar) {
        return days(expand(wording, term, calendar));
    }

    private static List<String> days(Expansion expansion) {
        return expansion.windows().stream()
                .map(window -> window.opens() + " " + window.due())
                .toList();
    }

    private static Expansion expand(String wording, Term term, AcademicCalendar calendar) {
        return Expansion.expand(DeadlineCompiler.compile(wording, term).schedule(), term, calendar);
    }

    private static SchoolTerm term(int number, String first, String last) {
        return new SchoolTerm(Kind.QUARTERS, "2021-2022", number, LocalDate.parse(first), LocalDate.parse(last));
    }
}
