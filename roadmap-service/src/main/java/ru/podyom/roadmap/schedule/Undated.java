package ru.podyom.roadmap.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Months and days without a year: of the only year in the programme's term, or a question. */
final class Undated {

    private Undated() {}

    static Meaning of(Values values, int month, IntFunction<List<Window>> inYear) {
        return of(values, values.term().yearsOf(month), inYear);
    }

    private static Meaning of(Values values, List<Integer> all, IntFunction<List<Window>> inYear) {
        List<Integer> years = having(all, inYear);
        if (years.size() == 1) {
            values.assume(Assumption.YEAR_OF_TERM);
            return Meaning.of(schedule(inYear.apply(years.get(0))));
        }
        List<Integer> asked =
                years.isEmpty() ? having(values.term().years().boxed().toList(), inYear) : years;
        if (asked.isEmpty()) {
            throw new Unreadable(Unread.NO_SUCH_DAY);
        }
        List<Reading> readings = new ArrayList<>();
        asked.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(year -> readings.add(Reading.of(String.valueOf(year), schedule(inYear.apply(year)))));
        if (asked.size() > 1) {
            readings.add(Reading.of("everyYear", everyYear(asked, inYear)));
        }
        return Meaning.ask("year", readings);
    }

    /** Those years that have the day: 29 February is in few. */
    private static List<Integer> having(List<Integer> years, IntFunction<List<Window>> inYear) {
        return years.stream().filter(year -> has(year, inYear)).toList();
    }

    private static boolean has(int year, IntFunction<List<Window>> inYear) {
        try {
            return !inYear.apply(year).isEmpty();
        } catch (Unreadable unreadable) {
            if (unreadable.reason() != Unread.NO_SUCH_DAY) {
                throw unreadable;
            }
            return false;
        }
    }

    /** Several months: those of the only school or calendar year, or a question. */
    static Meaning several(Values values, List<Integer> months) {
        Term term = values.term();
        if (months.stream().allMatch(month -> term.yearsOf(month).size() == 1)) {
            values.assume(Assumption.YEAR_OF_TERM);
            return Meaning.of(new Schedule.Points(inTerm(term, months)));
        }
        int first = months.get(0);
        return of(values, term.yearsOf(first), year -> onwards(months, year));
    }

    /** Each of the months whenever it lies in the term. */
    static List<Window> inTerm(Term term, List<Integer> months) {
        return months.stream()
                .flatMap(month -> term.yearsOf(month).stream().map(year -> Days.months(month, year, month, year)))
                .sorted(Comparator.comparing(Window::opens, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    // «сентябрь, январь, май»: a month before the first one is of the next year.
    private static List<Window> onwards(List<Integer> months, int year) {
        return months.stream()
                .map(month -> {
                    int of = month < months.get(0) ? year + 1 : year;
                    return Days.months(month, of, month, of);
                })
                .toList();
    }

    private static Schedule everyYear(List<Integer> years, IntFunction<List<Window>> inYear) {
        return new Schedule.Points(
                years.stream().flatMap(year -> inYear.apply(year).stream()).toList());
    }

    private static Schedule schedule(List<Window> windows) {
        if (windows.size() > 1) {
            return new Schedule.Points(windows);
        }
        Window only = windows.get(0);
        if (only.due() == null) {
            return new Schedule.Continuous(only.opens(), null);
        }
        return only.opens() == null ? new Schedule.Deadline(only.due()) : Days.range(only);
    }
}
