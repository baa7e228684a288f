package ru.podyom.roadmap.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deadlines that come back. */
final class RecurringRules {

    private static final Map<String, Frequency> FREQUENCIES = Map.of(
            "yr", Frequency.YEAR,
            "calendaryear", Frequency.YEAR,
            "schoolyear", Frequency.SCHOOL_YEAR,
            "term", Frequency.TERM_QUARTER,
            "trimester", Frequency.TRIMESTER,
            "halfyear", Frequency.HALF_YEAR,
            "quarter", Frequency.QUARTER,
            "mon", Frequency.MONTH,
            "week", Frequency.WEEK);

    private static final String EACH_MONTH = "(monthly|each mon)";

    static final List<Rule> ALL = rules();

    private RecurringRules() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.of("yearly", values -> Meaning.of(yearOf(values, 1, 1, Anchor.ANY))),
                Rule.of("yearly ,? (from )?month( (-|to) month)?", RecurringRules::months),
                Rule.of("(from )?month( (-|to) month)? ,? yearly", RecurringRules::months),
                Rule.of("yearly ,? month( - month)? ,? before year", RecurringRules::monthsBefore),
                Rule.of("yearly ,? before year", RecurringRules::yearlyBefore),
                Rule.schedule("yearly ,? from year", RecurringRules::yearlyFrom),
                Rule.schedule("yearly ,? (before|to) daymonth", RecurringRules::beforeDay),
                Rule.schedule("(before|to) daymonth ,? yearly", RecurringRules::beforeDay),
                Rule.schedule("yearly ,? daymonth", RecurringRules::onDay),
                Rule.schedule("daymonth ,? yearly", RecurringRules::onDay),
                Rule.schedule("yearly ,? month( ,? month)+", RecurringRules::listed),
                Rule.schedule("month( ,? month)+ ,? yearly", RecurringRules::listed),
                Rule.schedule(
                        "(num )?times (each )?(yr|schoolyear|calendaryear) ,? month( ,? month)*",
                        RecurringRules::listed),
                Rule.schedule(
                        EACH_MONTH + " ,? (before|to) num dom( each mon)?", values -> monthly(values, Anchor.START)),
                Rule.schedule("(before|to) num dom ,? " + EACH_MONTH, values -> monthly(values, Anchor.START)),
                Rule.schedule(EACH_MONTH + " ,? num dom", values -> monthly(values, Anchor.ANY)),
                Rule.schedule("num dom ,? " + EACH_MONTH, values -> monthly(values, Anchor.ANY)),
                Rule.schedule(
                        "((each|to|weekly ,?)( to)? )weekday",
                        values -> Schedule.Recurring.weekly(DayOfWeek.of(values.weekday()))),
                Rule.schedule("quarterly", values -> Schedule.Recurring.each(Frequency.QUARTER)),
                Rule.schedule("monthly", values -> Schedule.Recurring.each(Frequency.MONTH)),
                Rule.schedule("weekly", values -> Schedule.Recurring.each(Frequency.WEEK)),
                Rule.schedule("(always|daily)", values -> new Schedule.Continuous(null, null))));
        FREQUENCIES.forEach((period, frequency) -> rules.addAll(each(period, frequency)));
        return List.copyOf(rules);
    }

    private static List<Rule> each(String period, Frequency frequency) {
        return List.of(
                Rule.schedule("each " + period, values -> of(values, frequency, 1, 1, Anchor.ANY)),
                Rule.schedule("(least )?times (each )?" + period, values -> of(values, frequency, 1, 1, Anchor.ANY)),
                Rule.schedule("times num " + period, values -> of(values, frequency, 1, values.number(), Anchor.ANY)),
                Rule.schedule(
                        "(least )?num times (each )?" + period,
                        values -> of(values, frequency, values.number(), 1, Anchor.ANY)),
                Rule.schedule(
                        "num times num " + period,
                        values -> of(values, frequency, values.number(), values.number(), Anchor.ANY)),
                Rule.schedule(
                        "(to )?(end|results) (each )?" + period, values -> of(values, frequency, 1, 1, Anchor.END)),
                Rule.schedule("start (each )?" + period, values -> of(values, frequency, 1, 1, Anchor.START)));
    }

    private static Schedule of(Values values, Frequency frequency, int times, int every, Anchor anchor) {
        if (times < 1 || times > 366 || every < 1 || every > 100) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return frequency == Frequency.YEAR
                ? yearOf(values, times, every, anchor)
                : Schedule.Recurring.of(frequency, times, every, anchor);
    }

    // A programme of school years counts its years as they do.
    private static Schedule.Recurring yearOf(Values values, int times, int every, Anchor anchor) {
        boolean school = values.term().isOfSchoolYears();
        if (school) {
            values.assume(Assumption.PLAN_YEAR);
        }
        return Schedule.Recurring.of(school ? Frequency.SCHOOL_YEAR : Frequency.YEAR, times, every, anchor);
    }

    private static Schedule.Recurring window(Values values) {
        int from = values.month();
        return Schedule.Recurring.yearly(from, values.has(Token.MONTH) ? values.month() : from);
    }

    private static Meaning months(Values values) {
        return Meaning.of(window(values));
    }

    private static Meaning monthsBefore(Values values) {
        Schedule.Recurring window = window(values);
        return until(window, values.year());
    }

    private static Meaning yearlyBefore(Values values) {
        return until(yearOf(values, 1, 1, Anchor.ANY), values.year());
    }

    private static Meaning until(Schedule.Recurring schedule, int year) {
        return Meaning.ask(
                "lastIncluded",
                Reading.of("included", schedule.within(null, LocalDate.of(year, 12, 31))),
                Reading.of("excluded", schedule.within(null, LocalDate.of(year - 1, 12, 31))));
    }

    private static Schedule yearlyFrom(Values values) {
        return yearOf(values, 1, 1, Anchor.ANY).within(LocalDate.of(values.year(), 1, 1), null);
    }

    private static Schedule beforeDay(Values values) {
        Token.DayOf day = leapSafe(values);
        values.assume(Assumption.INCLUSIVE);
        int firstMonth = values.term().isOfSchoolYears() ? 9 : 1;
        return Schedule.Recurring.before(day.day(), firstMonth, day.month());
    }

    private static Schedule onDay(Values values) {
        Token.DayOf day = leapSafe(values);
        return Schedule.Recurring.on(day.day(), day.month());
    }

    // 29 February comes back as the last day of February.
    private static Token.DayOf leapSafe(Values values) {
        Token.DayOf day = values.dayMonth();
        day.in(2024);
        return day;
    }

    private static Schedule listed(Values values) {
        List<Integer> months = new ArrayList<>();
        int times = values.has(Token.NUMBER) ? values.number() : 0;
        while (values.has(Token.MONTH)) {
            months.add(values.month());
        }
        if (times != 0 && times != months.size()) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        values.assume(Assumption.EACH_YEAR);
        List<Window> windows = Undated.inTerm(values.term(), months);
        if (windows.isEmpty()) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return new Schedule.Points(windows);
    }

    private static Schedule monthly(Values values, Anchor anchor) {
        int day = values.number();
        if (day < 1 || day > 31) {
            throw new Unreadable(Unread.NO_SUCH_DAY);
        }
        return Schedule.Recurring.monthly(day, anchor);
    }
}
