package ru.podyom.roadmap.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A word of a deadline, reduced to what it stands for.
 *
 * @param kind as it stands in a {@link Shape}
 * @param value of a month, a year, a number or a day of the week
 * @param date of a day with or without its year
 * @param note what reading it takes for granted
 */
record Token(
        String kind,
        int value,
        @Nullable DayOf date,
        @Nullable Assumption note) {

    static final String DATE = "date";
    static final String DAY_MONTH = "daymonth";
    static final String MONTH = "month";
    static final String YEAR = "year";
    static final String NUMBER = "num";
    static final String COMMA = ",";
    static final String DASH = "-";
    static final String UNKNOWN = "?";

    /** A day as written; whether a calendar has it shows only when it is asked for. */
    record DayOf(int day, int month, int year) {

        LocalDate in(int otherYear) {
            try {
                return LocalDate.of(otherYear, month, day);
            } catch (DateTimeException noSuchDay) {
                throw new Unreadable(Unread.NO_SUCH_DAY);
            }
        }
    }

    static Token of(String kind) {
        return new Token(kind, 0, null, null);
    }

    static Token of(String kind, int value) {
        return new Token(kind, value, null, null);
    }

    static Token year(int written) {
        return written < 100
                ? new Token(YEAR, 2000 + written, null, Assumption.SHORT_YEAR)
                : new Token(YEAR, written, null, null);
    }

    static Token date(int day, int month, int year) {
        Token ofYear = year(year);
        return new Token(DATE, 0, new DayOf(day, month, ofYear.value()), ofYear.note());
    }

    static Token dayMonth(int day, int month) {
        return new Token(DAY_MONTH, 0, new DayOf(day, month, 0), null);
    }

    String key() {
        return date != null
                ? kind + date.day() + "." + date.month() + "." + date.year()
                : value == 0 ? kind : kind + value;
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    boolean isDated() {
        return is(DATE) || is(DAY_MONTH) || is(MONTH);
    }
}
