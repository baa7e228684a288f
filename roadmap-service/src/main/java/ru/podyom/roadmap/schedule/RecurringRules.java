package ru.podyom.roadmap.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final Set<Frequency> YEARS = EnumSet.of(Frequency.YEAR, Frequency.SCHOOL_YEAR);

    private static final String EACH_MONTH = "(monthly|each mon)";

    private static final String YEARLY = "(yearly|each yr)";

    static final List<Rule> ALL = rules();

    private RecurringRules() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.of("yearly", values -> Meaning.of(yearOf(values, 1, 1, Anchor.ANY))),
                Rule.of(YEARLY + " ,? (from )?month( (-|to) month)?", RecurringRules::months),
                Rule.of("(from )?month( (-|to) month)? ,? " + YEARLY, RecurringRules::months),
                Rule.of("yearly ,? month( - month)? ,? before year", RecurringRules::monthsBefore),
                Rule.of("yearly ,? before year", RecurringRules::yearlyBefore),
                Rule.schedule("yearly ,? from year", RecurringRules::yearlyFrom),
                Rule.schedule(YEARLY + " ,? (before|to) daymonth", RecurringRules::beforeDay),
                Rule.schedule("(before|to) daymonth ,? " + YEARLY, RecurringRules::beforeDay),
                Rule.schedule(YEARLY + " ,? daymonth", RecurringRules::onDay),
                Rule.schedule("daymonth ,? " + YEARLY, RecurringRules::onDay),
                Rule.schedule(YEARLY + " ,? month( ,? month)+", RecurringRules::listed),
                Rule.schedule("month( ,? month)+ ,? " + YEARLY, RecurringRules::listed),
                Rule.schedule("(before|to) date ,? then( -)? yearly", RecurringRules::beforeDayFrom),
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
                Rule.schedule(
                        "((each|to|weekly ,?)( to)? )weekday( ,? (each )?(to )?weekday)+",
                        RecurringRules::severalWeekdays),
                Rule.schedule(
                        EACH_MONTH + " ,? (before|to) num dom (mon ,? )?next( reported| mon)( mon)?",
                        values -> monthly(values, Anchor.AFTER)),
                Rule.schedule(
                        "(quarterly|each quarter) ,? (before|to) num dom (mon ,? )?next( reported)?( quarter| mon)?",
                        values -> Schedule.Recurring.by(Frequency.QUARTER, dayOfMonth(values), Anchor.AFTER)),
                Rule.schedule("quarterly", values -> Schedule.Recurring.each(Frequency.QUARTER)),
                Rule.schedule("monthly", values -> Schedule.Recurring.each(Frequency.MONTH)),
                Rule.schedule("weekly", values -> Schedule.Recurring.each(Frequency.WEEK)),
                Rule.schedule("(always|daily)", values -> new Schedule.Continuous(null, null))));
        FREQUENCIES.forEach((period, frequency) -> {
            rules.addAll(each(period, frequency));
            if (!YEARS.contains(frequency)) {
                rules.add(Rule.schedule("before end (each )?" + period, values -> beforeEnd(values, frequency)));
            }
        });
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
                Rule.schedule("num - num times (each )?" + period, values -> atLeast(values, frequency)),
                Rule.of("end (each )?" + period, values -> at(values, frequency, Anchor.END)),
                Rule.of(YearRules.AFTER + " (each )?" + period, values -> at(values, frequency, Anchor.AFTER)),
                Rule.of("start (each )?" + period, values -> at(values, frequency, Anchor.START)));
    }

    // «по итогам года» in a programme of school years may mean their lessons.
    private static Meaning at(Values values, Frequency frequency, Anchor anchor) {
        boolean isOfSchool = frequency == Frequency.YEAR && isOfSchool(values);
        if (isOfSchool && anchor != Anchor.START) {
            values.assume(Assumption.PLAN_YEAR);
            return YearRules.endOfSchoolYear(values, anchor);
        }
        if (anchor == Anchor.AFTER) {
            values.assume(Assumption.APPROXIMATE);
        }
        eachUnlessSaid(values, frequency);
        return Meaning.of(of(values, frequency, 1, 1, anchor));
    }

    private static void eachUnlessSaid(Values values, Frequency frequency) {
        Term term = values.term();
        boolean only = YEARS.contains(frequency) && (term.isOneCalendarYear() || term.isOneSchoolYear());
        if (!only && !values.passes("each")) {
            values.assume(YEARS.contains(frequency) ? Assumption.EACH_YEAR : Assumption.EACH_PERIOD);
        }
    }

    // «1-2 раза»: the second time is not promised.
    private static Schedule atLeast(Values values, Frequency frequency) {
        int least = values.number();
        if (least >= values.number()) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        values.assume(Assumption.AT_LEAST);
        return of(values, frequency, least, 1, Anchor.ANY);
    }

    private static Schedule beforeEnd(Values values, Frequency frequency) {
        eachUnlessSaid(values, frequency);
        return Schedule.Recurring.each(frequency);
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
        boolean school = isOfSchool(values);
        if (school) {
            values.assume(Assumption.PLAN_YEAR);
        }
        return Schedule.Recurring.of(school ? Frequency.SCHOOL_YEAR : Frequency.YEAR, times, every, anchor);
    }

    private static boolean isOfSchool(Values values) {
        return values.term().isOfSchoolYears() && !values.passes("calendaryear");
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

    /** «до 01.10.2023, далее ежегодно»: each time in the year that its first day closes. */
    private static Schedule beforeDayFrom(Values values) {
        LocalDate first = values.date();
        values.assume(Assumption.INCLUSIVE);
        int firstMonth = values.term().isOfSchoolYears() ? 9 : 1;
        int year = first.getMonthValue() < firstMonth ? first.getYear() - 1 : first.getYear();
        return Schedule.Recurring.before(first.getDayOfMonth(), firstMonth, first.getMonthValue())
                .within(Days.first(firstMonth, year), null);
    }

    private static Schedule severalWeekdays(Values values) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        values.tokens().stream()
                .filter(token -> token.is("weekday"))
                .forEach(token -> days.add(DayOfWeek.of(token.value())));
        return days.size() == 1
                ? Schedule.Recurring.weekly(days.iterator().next())
                : Schedule.Recurring.weekly(List.copyOf(days));
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
        return Schedule.Recurring.by(Frequency.MONTH, dayOfMonth(values), anchor);
    }

    private static int dayOfMonth(Values values) {
        int day = values.number();
        if (day < 1 || day > 31) {
            throw new Unreadable(Unread.NO_SUCH_DAY);
        }
        return day;
    }
}
