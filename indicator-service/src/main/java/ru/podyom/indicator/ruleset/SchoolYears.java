package ru.podyom.indicator.ruleset;

import java.time.LocalDate;
import java.time.Month;

/** School years as they are written: {@code 2020-2021}. */
public final class SchoolYears {

    private SchoolYears() {}

    /** Whether the text is a school year: two calendar years, one after the other. */
    public static boolean isOne(String text) {
        return text.matches("\\d{4}-\\d{4}")
                && Integer.parseInt(text.substring(5)) - Integer.parseInt(text.substring(0, 4)) == 1;
    }

    /** The calendar year in which it begins. */
    public static int start(String year) {
        return Integer.parseInt(year.substring(0, 4));
    }

    /** The school year that begins in a calendar year. */
    public static String of(int start) {
        return "%04d-%04d".formatted(start, start + 1);
    }

    /** Its first day. */
    public static LocalDate firstDay(String year) {
        return LocalDate.of(start(year), Month.SEPTEMBER, 1);
    }
}
