package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Deadlines that name days. */
final class DateRules {

    static final List<Rule> ALL = List.of(
            Rule.schedule("(before|to) date", DateRules::deadline),
            Rule.schedule("(before|to) date( ,? (before |to )?date)+", DateRules::deadlines),
            Rule.of("(before|to) daymonth( ,? (before |to )?daymonth)+", DateRules::undatedDeadlines),
            Rule.schedule("(before|to) daymonth( ,? (before |to )?daymonth)* ,? (before |to )?date", values -> {
                values.assume(Assumption.INCLUSIVE);
                return daysOfYear(values, day -> new Window(null, day));
            }),
            Rule.schedule("date date", values -> {
                values.assume(Assumption.SEPARATOR_MISSING);
                return Days.range(values.date(), values.date());
            }),
            Rule.schedule("(from )?date (-|to|before) date", values -> Days.range(values.date(), values.date())),
            Rule.schedule("date", values -> {
                LocalDate day = values.date();
                return Days.range(day, day);
            }),
            Rule.schedule("from date( ,? always)?", values -> new Schedule.Continuous(values.date(), null)),
            Rule.schedule(
                    "after date",
                    values -> new Schedule.Continuous(values.date().plusDays(1), null)),
            Rule.schedule("date( ,? date)+", DateRules::points),
            Rule.schedule("date - date( ,? date - date)+", DateRules::spans),
            Rule.schedule("(from )?num (-|to|before) date", DateRules::withinMonth),
            Rule.schedule("(from )?daymonth (-|to|before) date", DateRules::withinYear),
            Rule.schedule("(num , )+date", DateRules::daysOfMonth),
            Rule.schedule("(daymonth ,? )+date", DateRules::daysOfYear),
            Rule.schedule("date( -)? date ,? then( -)? yearly", DateRules::firstThenYearly),
            Rule.of("(before|to) daymonth", values -> {
                values.assume(Assumption.INCLUSIVE);
                Token.DayOf day = values.dayMonth();
                return Undated.of(values, day.month(), year -> List.of(new Window(null, day.in(year))));
            }),
            Rule.of("daymonth", values -> {
                Token.DayOf day = values.dayMonth();
                return Undated.of(values, day.month(), year -> List.of(new Window(day.in(year), day.in(year))));
            }),
            Rule.of("from daymonth", values -> {
                Token.DayOf day = values.dayMonth();
                return Undated.of(values, day.month(), year -> List.of(new Window(day.in(year), null)));
            }),
            Rule.of("daymonth( ,? daymonth)+", DateRules::undatedDays),
            Rule.of("(from )?daymonth (-|to|before) daymonth", values -> undated(values, values.dayMonth())),
            Rule.of("(from )?num (-|to|before) daymonth", values -> {
                int first = values.number();
                Token.DayOf last = values.dayMonth();
                return undated(new Token.DayOf(first, last.month(), 0), last, values);
            }));

    private DateRules() {}

    private static Schedule deadline(Values values) {
        values.assume(Assumption.INCLUSIVE);
        return new Schedule.Deadline(values.date());
    }

    private static Schedule deadlines(Values values) {
        List<Window> windows = new ArrayList<>();
        values.assume(Assumption.INCLUSIVE);
        while (values.has(Token.DATE)) {
            windows.add(new Window(null, values.date()));
        }
        return new Schedule.Points(windows);
    }

    private static Meaning undatedDeadlines(Values values) {
        values.assume(Assumption.INCLUSIVE);
        return undatedDays(values, day -> new Window(null, day));
    }

    private static Schedule firstThenYearly(Values values) {
        Schedule.Range first = Days.range(values.date(), values.date());
        return new Schedule.FirstThenYearly(first.from(), first.to(), null);
    }

    private static Schedule points(Values values) {
        List<Window> windows = new ArrayList<>();
        while (values.has(Token.DATE)) {
            LocalDate day = values.date();
            windows.add(new Window(day, day));
        }
        return new Schedule.Points(windows);
    }

    private static Schedule spans(Values values) {
        List<Window> windows = new ArrayList<>();
        while (values.has(Token.DATE)) {
            windows.add(Days.window(values.date(), values.date()));
        }
        return new Schedule.Points(windows);
    }

    private static Schedule withinMonth(Values values) {
        int first = values.number();
        LocalDate last = values.date();
        return Days.range(new Token.DayOf(first, last.getMonthValue(), last.getYear()).in(last.getYear()), last);
    }

    private static Schedule withinYear(Values values) {
        Token.DayOf first = values.dayMonth();
        LocalDate last = values.date();
        values.assume(Assumption.YEAR_OF_OTHER);
        LocalDate sameYear = first.in(last.getYear());
        return Days.range(sameYear.isAfter(last) ? first.in(last.getYear() - 1) : sameYear, last);
    }

    private static Schedule daysOfMonth(Values values) {
        List<Integer> days = new ArrayList<>();
        while (values.has(Token.NUMBER)) {
            days.add(values.number());
        }
        LocalDate last = values.date();
        List<Window> windows = new ArrayList<>();
        for (int day : days) {
            LocalDate date = new Token.DayOf(day, last.getMonthValue(), 0).in(last.getYear());
            windows.add(new Window(date, date));
        }
        windows.add(new Window(last, last));
        return new Schedule.Points(windows);
    }

    private static Schedule daysOfYear(Values values) {
        return daysOfYear(values, day -> new Window(day, day));
    }

    private static Schedule daysOfYear(Values values, Function<LocalDate, Window> window) {
        List<Token.DayOf> days = new ArrayList<>();
        while (values.has(Token.DAY_MONTH)) {
            days.add(values.dayMonth());
        }
        LocalDate last = values.date();
        values.assume(Assumption.YEAR_OF_OTHER);
        List<Window> windows = new ArrayList<>();
        for (Token.DayOf day : days) {
            windows.add(window.apply(day.in(last.getYear())));
        }
        windows.add(window.apply(last));
        return new Schedule.Points(windows);
    }

    private static Meaning undatedDays(Values values) {
        return undatedDays(values, day -> new Window(day, day));
    }

    private static Meaning undatedDays(Values values, Function<LocalDate, Window> window) {
        List<Token.DayOf> days = new ArrayList<>();
        while (values.has(Token.DAY_MONTH)) {
            days.add(values.dayMonth());
        }
        int first = days.get(0).month();
        return Undated.of(values, first, year -> days.stream()
                .map(day -> day.in(day.month() < first ? year + 1 : year))
                .map(window)
                .toList());
    }

    private static Meaning undated(Values values, Token.DayOf first) {
        return undated(first, values.dayMonth(), values);
    }

    private static Meaning undated(Token.DayOf first, Token.DayOf last, Values values) {
        return Undated.of(values, first.month(), year -> {
            LocalDate from = first.in(year);
            boolean overNewYear = last.month() < first.month();
            return List.of(Days.window(from, last.in(overNewYear ? year + 1 : year)));
        });
    }
}
