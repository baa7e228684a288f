package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The days for which a programme runs, both included. */
public record Term(LocalDate from, LocalDate to) {

    public Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a term from " + from + " to " + to + " ends before it begins");
        }
    }

    /** The years in which a month lies within the term. */
    List<Integer> yearsOf(int month) {
        if (month < 1 || month > 12) {
            throw new Unreadable(Unread.NO_SUCH_DAY);
        }
        return years().filter(year -> !YearMonth.of(year, month).atEndOfMonth().isBefore(from)
                        && !YearMonth.of(year, month).atDay(1).isAfter(to))
                .boxed()
                .toList();
    }

    IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    boolean isOneCalendarYear() {
        return from.getYear() == to.getYear();
    }

    /** Whether it lies within a school year, which begins on 1 September. */
    boolean isOneSchoolYear() {
        return !isOneCalendarYear() && schoolYear(from) == schoolYear(to);
    }

    /** Whether it is made of school years: preparations may begin in August. */
    boolean isOfSchoolYears() {
        int first = from.getMonthValue();
        int last = to.getMonthValue();
        return (first == 8 || first == 9) && last >= 5 && last <= 8;
    }

    /** Year in which the school year of a day has begun. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }
}
