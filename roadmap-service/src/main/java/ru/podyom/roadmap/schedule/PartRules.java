package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Deadlines that name a part: of the school year, of a calendar year, or of a month. */
final class PartRules {

    private static final String TERM = "num (term|trimester)";
    private static final String BREAK = "(during )?(autumn|winter|spring|summer) vacation";
    private static final String SCHOOL_YEAR = " year - year( schoolyear)?";

    static final List<Rule> ALL = List.of(
            Rule.schedule("(during )?" + TERM, values -> term(values, Anchor.ANY)),
            Rule.schedule("end " + TERM, values -> term(values, Anchor.END)),
            Rule.schedule("(after|" + YearRules.AFTER + ") " + TERM, PartRules::after),
            Rule.schedule("num( ,? num)+ (term|trimester)", PartRules::terms),
            Rule.of("num( ,? num)+ halfyear", PartRules::halfYears),
            Rule.schedule(BREAK, PartRules::vacation),
            Rule.schedule(BREAK + " year", values -> {
                Schedule.Recurring vacation = vacation(values);
                int year = values.year();
                return vacation.within(Days.first(1, year), Days.last(12, year));
            }),
            Rule.schedule("before end " + TERM, values -> term(values, Anchor.ANY)),
            Rule.schedule("start " + TERM, values -> term(values, Anchor.START)),
            Rule.schedule(
                    "(during )?num (term|trimester|halfyear)" + SCHOOL_YEAR, values -> termOf(values, Anchor.ANY)),
            Rule.schedule(
                    "(before )?end num (term|trimester|halfyear)" + SCHOOL_YEAR, values -> termOf(values, Anchor.END)),
            Rule.schedule(YearRules.AFTER + " num (term|trimester|halfyear)" + SCHOOL_YEAR, values -> {
                values.assume(Assumption.APPROXIMATE);
                return termOf(values, Anchor.AFTER);
            }),
            Rule.of("(during )?num halfyear", values -> halfYear(values, Anchor.ANY)),
            Rule.of("end num halfyear", values -> halfYear(values, Anchor.END)),
            Rule.of(YearRules.AFTER + " num halfyear", values -> {
                values.assume(Assumption.APPROXIMATE);
                return halfYear(values, Anchor.AFTER);
            }),
            Rule.schedule("(during )?num halfyear year", values -> part(values, 6)),
            Rule.schedule("(during )?num quarter year", values -> part(values, 3)),
            Rule.of("(during )?num (- num )?quarter", PartRules::quarter),
            Rule.schedule("(during )?num - num quarter year", PartRules::quartersFromTo),
            Rule.of("num( , num)+ quarter( year)?", PartRules::quarters),
            Rule.of("(start|middle|end) month( year)?", PartRules::third),
            Rule.of("num (decade|half|week) month( year)?", PartRules::part),
            Rule.of("last (decade|week) month( year)?", PartRules::last),
            Rule.of("(spring|summer|autumn)( year)?", PartRules::season));

    private PartRules() {}

    private static Schedule.Recurring term(Values values, Anchor anchor) {
        int number = values.number();
        Frequency frequency = values.passes("term")
                ? Frequency.TERM_QUARTER
                : values.passes("trimester") ? Frequency.TRIMESTER : Frequency.HALF_YEAR;
        if (number < 1 || number > most(frequency)) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return Schedule.Recurring.term(frequency, number, anchor);
    }

    private static Schedule after(Values values) {
        values.assume(Assumption.APPROXIMATE);
        return term(values, Anchor.AFTER);
    }

    private static Schedule terms(Values values) {
        return terms(values, values.passes("term") ? Frequency.TERM_QUARTER : Frequency.TRIMESTER);
    }

    private static Schedule.Recurring terms(Values values, Frequency frequency) {
        TreeSet<Integer> numbers = new TreeSet<>();
        while (values.has(Token.NUMBER)) {
            numbers.add(values.number());
        }
        int most = most(frequency);
        if (numbers.first() < 1 || numbers.last() > most) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return numbers.size() == 1
                ? Schedule.Recurring.term(frequency, numbers.first(), Anchor.ANY)
                : numbers.size() == most
                        ? Schedule.Recurring.each(frequency)
                        : Schedule.Recurring.terms(frequency, List.copyOf(numbers));
    }

    private static Meaning halfYears(Values values) {
        Schedule.Recurring school = terms(values, Frequency.HALF_YEAR);
        Term term = values.term();
        if (term.isOfSchoolYears() || term.isOneSchoolYear()) {
            values.assume(Assumption.SCHOOL_TERMS);
            return Meaning.of(school);
        }
        Schedule calendar = new Schedule.Points(term.years()
                .boxed()
                .flatMap(year -> Stream.of(Days.months(1, year, 6, year), Days.months(7, year, 12, year)))
                .toList());
        return Meaning.ask("halfYear", Reading.of("school", school), Reading.of("calendar", calendar));
    }

    private static Schedule.Recurring vacation(Values values) {
        List<String> seasons = List.of("autumn", "winter", "spring", "summer");
        int season = IntStream.range(0, 4)
                .filter(one -> values.passes(seasons.get(one)))
                .findFirst()
                .orElseThrow();
        return Schedule.Recurring.term(Frequency.VACATION, season + 1, Anchor.ANY);
    }

    private static int most(Frequency frequency) {
        return frequency == Frequency.TERM_QUARTER ? 4 : frequency == Frequency.TRIMESTER ? 3 : 2;
    }

    private static Schedule termOf(Values values, Anchor anchor) {
        Schedule.Recurring term = term(values, anchor);
        Schedule.Continuous year = Days.schoolYears(values.year(), values.year());
        return term.within(year.from(), year.until());
    }

    /** Of the school in a programme of school years; in one of calendar years it may be either. */
    private static Meaning halfYear(Values values, Anchor anchor) {
        Schedule.Recurring school = term(values, anchor);
        Term term = values.term();
        if (term.isOfSchoolYears() || term.isOneSchoolYear()) {
            values.assume(Assumption.SCHOOL_TERMS);
            return Meaning.of(school);
        }
        int number = school.number() == null ? 1 : school.number();
        Schedule calendar = anchor != Anchor.AFTER
                ? Schedule.Recurring.yearly(number * 6 - 5, number * 6)
                : Schedule.Recurring.before(14, number * 6 % 12 + 1, number * 6 % 12 + 1);
        return Meaning.ask("halfYear", Reading.of("school", school), Reading.of("calendar", calendar));
    }

    private static Schedule part(Values values, int months) {
        int number = values.number();
        int year = values.year();
        if (number < 1 || number > 12 / months) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return Days.range(Days.months((number - 1) * months + 1, year, number * months, year));
    }

    private static Meaning quarter(Values values) {
        int first = quarterNumber(values);
        int last = values.has(Token.NUMBER) ? quarterNumber(values) : first;
        return Undated.of(values, first * 3, year -> List.of(quarters(first, last, year)));
    }

    private static Schedule quartersFromTo(Values values) {
        return Days.range(quarters(quarterNumber(values), quarterNumber(values), values.year()));
    }

    private static Meaning quarters(Values values) {
        List<Integer> numbers = new ArrayList<>();
        while (values.has(Token.NUMBER)) {
            numbers.add(quarterNumber(values));
        }
        IntFunction<List<Window>> inYear =
                year -> numbers.stream().map(one -> quarters(one, one, year)).toList();
        return values.has(Token.YEAR)
                ? Meaning.of(new Schedule.Points(inYear.apply(values.year())))
                : Undated.of(values, numbers.get(0) * 3, inYear);
    }

    private static int quarterNumber(Values values) {
        int number = values.number();
        if (number < 1 || number > 4) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        return number;
    }

    private static Window quarters(int first, int last, int year) {
        return Days.months(first * 3 - 2, year, last * 3, year);
    }

    private static Meaning third(Values values) {
        int third = values.passes("start") ? 0 : values.passes("middle") ? 1 : 2;
        values.assume(Assumption.APPROXIMATE);
        return ofMonth(values, first -> days(first, third * 10 + 1, third == 2 ? 31 : third * 10 + 10));
    }

    private static Meaning part(Values values) {
        int number = values.number();
        int length = values.passes("decade") ? 10 : values.passes("half") ? 15 : 7;
        if (number < 1 || number > (length == 7 ? 5 : 30 / length)) {
            throw new Unreadable(Unread.UNREADABLE);
        }
        int last = number * length;
        return ofMonth(values, first -> days(first, last - length + 1, last == 30 ? 31 : last));
    }

    private static Meaning last(Values values) {
        boolean decade = values.passes("decade");
        return ofMonth(values, first -> decade ? days(first, 21, 31) : days(first, first.lengthOfMonth() - 6, 31));
    }

    private static Meaning ofMonth(Values values, Function<LocalDate, Window> days) {
        int month = values.month();
        Integer year = values.yearIfNext();
        return year != null
                ? Meaning.of(Days.range(days.apply(Days.first(month, year))))
                : Undated.of(values, month, any -> List.of(days.apply(Days.first(month, any))));
    }

    private static Window days(LocalDate first, int from, int to) {
        int length = first.lengthOfMonth();
        return Days.window(first.withDayOfMonth(Math.min(from, length)), first.withDayOfMonth(Math.min(to, length)));
    }

    private static Meaning season(Values values) {
        int month = values.passes("spring") ? 3 : values.passes("summer") ? 6 : 9;
        Integer year = values.has(Token.YEAR) ? Integer.valueOf(values.year()) : null;
        return year != null
                ? Meaning.of(Days.range(Days.months(month, year, month + 2, year)))
                : Undated.of(values, month, any -> List.of(Days.months(month, any, month + 2, any)));
    }
}
