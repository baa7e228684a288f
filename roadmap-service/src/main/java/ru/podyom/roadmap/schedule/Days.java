package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days, months and years as windows and schedules. */
final class Days {

    private Days() {}

    static Schedule.Range range(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return new Schedule.Range(from, to);
    }

    static Window window(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return new Window(from, to);
    }

    static Window months(int fromMonth, int fromYear, int toMonth, int toYear) {
        return window(first(fromMonth, fromYear), last(toMonth, toYear));
    }

    static LocalDate first(int month, int year) {
        return LocalDate.of(year, month, 1);
    }

    static LocalDate last(int month, int year) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    static Schedule.Continuous years(int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        LocalDate last = LocalDate.of(to, 12, 31);
        requireOrder(first, last);
        return new Schedule.Continuous(first, last);
    }

    /** From 1 September to 31 August. */
    static Schedule.Continuous schoolYears(int from, int to) {
        LocalDate first = LocalDate.of(from, 9, 1);
        LocalDate last = LocalDate.of(to, 8, 31);
        requireOrder(first, last);
        return new Schedule.Continuous(first, last);
    }

    static Schedule.Range range(Window window) {
        if (window.opens() == null || window.due() == null) {
            throw new IllegalStateException("a range has two ends");
        }
        return new Schedule.Range(window.opens(), window.due());
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Unreadable(Unread.ENDS_BEFORE_IT_BEGINS);
        }
    }
}
