package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Deadlines that name years, or the programme's own. */
final class YearRules {

    private static final String DURING = "(during )?";

    /** «по итогам», «по окончании», «после окончания» */
    static final String AFTER = "((to |after )?(outcome|results)|(to|after) end)";

    static final List<Rule> ALL = List.of(
            Rule.schedule(DURING + "(calendaryear )?year", values -> {
                int year = values.year();
                return Days.years(year, year);
            }),
            Rule.schedule(DURING + "year( ,? year)+", YearRules::each),
            Rule.schedule(DURING + "(from )?year (-|to) year", values -> {
                values.assume(Assumption.CALENDAR_YEARS);
                return Days.years(values.year(), values.year());
            }),
            Rule.schedule(
                    DURING + "(year - year schoolyear|schoolyear year - year)",
                    values -> Days.schoolYears(values.year(), values.year())),
            Rule.schedule(DURING + "(year ,? onwards|from year)", values -> {
                return new Schedule.Continuous(Days.first(1, values.year()), null);
            }),
            Rule.of(DURING + "(year ,? onwards|from year) before year", values -> fromBefore(values)),
            Rule.of("before year", values -> before(values.year())),
            Rule.schedule("before end year", values -> new Schedule.Deadline(Days.last(12, values.year()))),
            Rule.of("before end (year - year schoolyear|schoolyear year - year)", values -> {
                values.year();
                return endOfSchoolYear(values.year());
            }),
            Rule.of(
                    "end (each )?(schoolyear|year - year schoolyear|schoolyear year - year)",
                    values -> endOfSchoolYear(values, Anchor.END)),
            Rule.of(
                    AFTER + " (each )?(schoolyear|year - year schoolyear|schoolyear year - year)",
                    values -> endOfSchoolYear(values, Anchor.AFTER)),
            Rule.of("(before|to) start schoolyear", YearRules::beforeStartOfSchoolYear),
            Rule.schedule(
                    "(before|to) start (year - year schoolyear|schoolyear year - year)",
                    values -> new Schedule.Deadline(Days.last(8, values.year()))),
            Rule.schedule("(before )?end lessons", values -> {
                return lessons(values.passes("before") ? Anchor.ANY : Anchor.END);
            }),
            Rule.schedule(AFTER + " lessons", values -> {
                values.assume(Assumption.APPROXIMATE);
                return lessons(Anchor.AFTER);
            }),
            Rule.of(DURING + "yr", YearRules::planYear),
            Rule.of(DURING + "schoolyear", YearRules::schoolYear),
            Rule.of(DURING + "calendaryear", YearRules::calendarYear),
            Rule.schedule(DURING + "period", values -> whole(values.term())),
            Rule.schedule("(num times|once)( during (yr|schoolyear|period))?", YearRules::once),
            Rule.of("before end schoolyear", YearRules::beforeEndOfSchoolYear),
            Rule.of("before end (yr|calendaryear)", YearRules::beforeEndOfYear),
            Rule.schedule(
                    "before end period",
                    values -> new Schedule.Deadline(values.term().to())));

    private YearRules() {}

    static Schedule whole(Term term) {
        return new Schedule.Continuous(term.from(), term.to());
    }

    private static Schedule each(Values values) {
        List<Window> windows = new ArrayList<>();
        while (values.has(Token.YEAR)) {
            int year = values.year();
            windows.add(Days.months(1, year, 12, year));
        }
        return new Schedule.Points(windows);
    }

    // «до 2024 г.»: nothing says whether 2024 is meant too.
    private static Meaning fromBefore(Values values) {
        int from = values.year();
        int to = values.year();
        return Meaning.ask(
                "lastIncluded",
                Reading.of("included", Days.years(from, to)),
                Reading.of("excluded", Days.years(from, to - 1)));
    }

    private static Meaning before(int year) {
        return Meaning.ask(
                "lastIncluded",
                Reading.of("included", new Schedule.Deadline(Days.last(12, year))),
                Reading.of("excluded", new Schedule.Deadline(Days.last(12, year - 1))));
    }

    /** «В течение года»: of the programme, whose years may be those of the calendar or of the school. */
    private static Meaning planYear(Values values) {
        Term term = values.term();
        if (term.isOneCalendarYear() || term.isOneSchoolYear()) {
            values.assume(Assumption.PLAN_YEAR);
            return Meaning.of(whole(term));
        }
        Reading school = Reading.of("schoolYear", Schedule.Recurring.each(Frequency.SCHOOL_YEAR));
        Reading calendar = Reading.of("calendarYear", Schedule.Recurring.each(Frequency.YEAR));
        Reading whole = Reading.of("wholeTerm", whole(term));
        return Meaning.ask("planYear", whole, school, calendar);
    }

    private static Meaning schoolYear(Values values) {
        Term term = values.term();
        values.assume(term.isOneSchoolYear() ? Assumption.PLAN_YEAR : Assumption.EACH_YEAR);
        int first = Term.schoolYear(term.from());
        return Meaning.of(
                term.isOneSchoolYear()
                        ? Days.schoolYears(first, first + 1)
                        : Schedule.Recurring.each(Frequency.SCHOOL_YEAR));
    }

    private static Meaning calendarYear(Values values) {
        Term term = values.term();
        values.assume(term.isOneCalendarYear() ? Assumption.PLAN_YEAR : Assumption.EACH_YEAR);
        int year = term.from().getYear();
        return Meaning.of(term.isOneCalendarYear() ? Days.years(year, year) : Schedule.Recurring.each(Frequency.YEAR));
    }

    private static Schedule once(Values values) {
        if (values.has(Token.NUMBER) && values.number() != 1) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return Days.range(values.term().from(), values.term().to());
    }

    private static Meaning beforeEndOfSchoolYear(Values values) {
        Term term = values.term();
        if (term.isOneSchoolYear()) {
            return endOfSchoolYear(Term.schoolYear(term.to()) + 1);
        }
        values.assume(Assumption.EACH_YEAR);
        return Meaning.ask(
                "schoolYearEnd",
                Reading.of("schoolYear", Schedule.Recurring.before(31, 9, 8)),
                Reading.of("lessons", lessons(Anchor.ANY)));
    }

    private static Meaning endOfSchoolYear(int year) {
        return Meaning.ask(
                "schoolYearEnd",
                Reading.of("schoolYear", new Schedule.Deadline(LocalDate.of(year, 8, 31))),
                Reading.of("lessons", lessons(Anchor.ANY).within(Days.first(9, year - 1), Days.last(8, year))));
    }

    /** In the last days of a school year, or of its lessons; or in the days after these. */
    static Meaning endOfSchoolYear(Values values, Anchor anchor) {
        Schedule.Recurring school = Schedule.Recurring.of(Frequency.SCHOOL_YEAR, 1, 1, Anchor.END);
        Schedule.Recurring lessons = lessons(anchor);
        if (values.has(Token.YEAR)) {
            Schedule.Continuous year = Days.schoolYears(values.year(), values.year());
            school = school.within(year.from(), year.until());
            lessons = lessons.within(year.from(), year.until());
        } else if (!values.term().isOneSchoolYear()) {
            values.assume(Assumption.EACH_YEAR);
        }
        return Meaning.ask("schoolYearEnd", Reading.of("schoolYear", school), Reading.of("lessons", lessons));
    }

    private static Schedule.Recurring lessons(Anchor anchor) {
        return Schedule.Recurring.of(Frequency.LESSONS, 1, 1, anchor);
    }

    private static Meaning beforeStartOfSchoolYear(Values values) {
        return Undated.of(values, 8, year -> List.of(new Window(null, Days.last(8, year))));
    }

    private static Meaning beforeEndOfYear(Values values) {
        Term term = values.term();
        int year = term.from().getYear();
        if (term.isOneCalendarYear()) {
            values.assume(Assumption.PLAN_YEAR);
            return Meaning.of(new Schedule.Deadline(Days.last(12, year)));
        }
        if (term.isOneSchoolYear()) {
            return Meaning.ask(
                    "planYear",
                    Reading.of("schoolYear", new Schedule.Deadline(Days.last(8, year + 1))),
                    Reading.of("calendarYear", new Schedule.Deadline(Days.last(12, year))));
        }
        values.assume(Assumption.EACH_YEAR);
        return Meaning.of(Schedule.Recurring.before(31, 1, 12));
    }
}
