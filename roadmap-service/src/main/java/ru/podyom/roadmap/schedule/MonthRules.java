package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Deadlines that name months. */
final class MonthRules {

    private static final String SPAN = "(month( year)? - )?month year";

    static final List<Rule> ALL = List.of(
            Rule.schedule("(during )?month year", values -> {
                int month = values.month();
                int year = values.year();
                return Days.range(Days.months(month, year, month, year));
            }),
            Rule.of("(during )?month", values -> {
                int month = values.month();
                return Undated.of(values, month, year -> List.of(Days.months(month, year, month, year)));
            }),
            Rule.schedule("from month year (-|to|before) month( year)?", values -> Days.range(span(values))),
            Rule.schedule("from month (-|to|before) month year", values -> Days.range(span(values))),
            Rule.schedule("(during )?" + SPAN, values -> Days.range(span(values))),
            Rule.schedule("month year - month", values -> Days.range(span(values))),
            Rule.of("((from|during) )?month (-|to|before) month", MonthRules::undatedSpan),
            Rule.of("month year month year", MonthRules::pointsOrRange),
            Rule.schedule("month year( month year){2,}", values -> {
                values.assume(Assumption.SEPARATOR_MISSING);
                return spans(values);
            }),
            Rule.schedule(SPAN + "( , " + SPAN + ")+", MonthRules::spans),
            Rule.schedule("month year( ,? year)+", MonthRules::inYears),
            Rule.schedule("month year - year", MonthRules::inYearsFromTo),
            Rule.schedule("month( , month)+ year", MonthRules::monthsOfYear),
            Rule.of("month( ,? month)+", values -> Undated.several(values, months(values))),
            Rule.schedule("month( year)?( , month( year)?)+", MonthRules::partlyDated),
            Rule.of("(before|to) month year", values -> before(values.month(), values.year())),
            Rule.of("(before|to) month", MonthRules::beforeUndated),
            Rule.schedule("before end month year", values -> {
                int month = values.month();
                return new Schedule.Deadline(Days.last(month, values.year()));
            }),
            Rule.of("before end month", values -> {
                int month = values.month();
                return Undated.of(values, month, year -> List.of(new Window(null, Days.last(month, year))));
            }),
            Rule.schedule("from month year( ,? always)?", values -> {
                int month = values.month();
                return new Schedule.Continuous(Days.first(month, values.year()), null);
            }),
            Rule.schedule(SPAN + " ,? then( -)? yearly", values -> {
                Schedule.Range first = Days.range(span(values));
                return new Schedule.FirstThenYearly(first.from(), first.to(), null);
            }));

    private MonthRules() {}

    /** A month, or from one to another; a year that is missing at one end is that of the other. */
    private static Window span(Values values) {
        int from = values.month();
        Integer fromYear = values.yearIfNext();
        if (!values.skipJoint()) {
            int year = Objects.requireNonNull(fromYear);
            return Days.months(from, year, from, year);
        }
        int to = values.month();
        Integer toYear = values.yearIfNext();
        if (fromYear == null || toYear == null) {
            values.assume(Assumption.YEAR_OF_OTHER);
        }
        int overNewYear = to < from ? 1 : 0;
        if (fromYear == null) {
            int last = Objects.requireNonNull(toYear);
            return Days.months(from, last - overNewYear, to, last);
        }
        return Days.months(from, fromYear, to, toYear != null ? toYear : fromYear + overNewYear);
    }

    private static Schedule spans(Values values) {
        List<Window> windows = new ArrayList<>();
        while (values.has(Token.MONTH)) {
            windows.add(span(values));
        }
        return new Schedule.Points(windows);
    }

    private static Meaning undatedSpan(Values values) {
        int from = values.month();
        int to = values.month();
        return Undated.of(values, from, year -> List.of(Days.months(from, year, to, to < from ? year + 1 : year)));
    }

    // «Август 2023 январь 2024»: nothing says whether a dash or a comma is missing.
    private static Meaning pointsOrRange(Values values) {
        int from = values.month();
        int fromYear = values.year();
        int to = values.month();
        int toYear = values.year();
        return Meaning.ask(
                "separator",
                Reading.of("range", Days.range(Days.months(from, fromYear, to, toYear))),
                Reading.of(
                        "points",
                        new Schedule.Points(List.of(
                                Days.months(from, fromYear, from, fromYear), Days.months(to, toYear, to, toYear)))));
    }

    private static Schedule inYears(Values values) {
        int month = values.month();
        List<Window> windows = new ArrayList<>();
        while (values.has(Token.YEAR)) {
            int year = values.year();
            windows.add(Days.months(month, year, month, year));
        }
        return new Schedule.Points(windows);
    }

    private static Schedule inYearsFromTo(Values values) {
        int month = values.month();
        int first = values.year();
        int last = values.year();
        if (last < first) {
            throw new Unreadable(Unread.ENDS_BEFORE_IT_BEGINS);
        }
        return new Schedule.Points(IntStream.rangeClosed(first, last)
                .mapToObj(year -> Days.months(month, year, month, year))
                .toList());
    }

    private static List<Integer> months(Values values) {
        List<Integer> months = new ArrayList<>();
        while (values.has(Token.MONTH)) {
            months.add(values.month());
        }
        return months;
    }

    private static Schedule monthsOfYear(Values values) {
        List<Integer> months = months(values);
        int year = values.year();
        values.assume(Assumption.YEAR_OF_OTHER);
        return new Schedule.Points(months.stream()
                .map(month -> Days.months(month, year, month, year))
                .toList());
    }

    /** «сентябрь, декабрь 2023 г., март 2024 г.»: a year counts for the months that stand before it. */
    private static Schedule partlyDated(Values values) {
        List<Integer> months = new ArrayList<>();
        List<@Nullable Integer> years = new ArrayList<>();
        while (values.has(Token.MONTH)) {
            months.add(values.month());
            years.add(values.yearIfNext());
        }
        values.assume(Assumption.YEAR_OF_OTHER);
        int last = months.size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            Integer next = years.get(i + 1);
            if (years.get(i) == null && next != null) {
                years.set(i, months.get(i) > months.get(i + 1) ? next - 1 : next);
            }
        }
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Integer before = i == 0 ? null : years.get(i - 1);
            if (years.get(i) == null && before != null) {
                years.set(i, months.get(i) < months.get(i - 1) ? before + 1 : before);
            }
            int year = Objects.requireNonNull(years.get(i));
            windows.add(Days.months(months.get(i), year, months.get(i), year));
        }
        return new Schedule.Points(windows);
    }

    private static Meaning before(int month, int year) {
        LocalDate first = Days.first(month, year);
        return Meaning.ask(
                "lastIncluded",
                Reading.of("included", new Schedule.Deadline(Days.last(month, year))),
                Reading.of("excluded", new Schedule.Deadline(first.minusDays(1))));
    }

    private static Meaning beforeUndated(Values values) {
        int month = values.month();
        List<Integer> years = values.term().yearsOf(month);
        if (years.size() == 1) {
            values.assume(Assumption.YEAR_OF_TERM);
            return before(month, years.get(0));
        }
        values.assume(Assumption.INCLUSIVE);
        return Undated.of(values, month, year -> List.of(new Window(null, Days.last(month, year))));
    }
}
