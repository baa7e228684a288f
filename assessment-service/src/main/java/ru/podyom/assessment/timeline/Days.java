package ru.podyom.assessment.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Parameters of lists that are told as of a day: a misspelt one is a violation, where JAX-RS would answer 404. */
public final class Days {

    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** The day that a parameter names; null when it is not there. */
    public static @Nullable LocalDate of(String parameter, @Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && !isKept(day)) {
                throw Problems.invalid(parameter, "out-of-range", "a day is from 0001-01-01 to 9999-12-31");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Problems.invalid(parameter, "wrong-form", "a day is written 2020-09-01");
        }
    }

    /** Whether it is a day as people write them, and as the database keeps them. */
    public static boolean isKept(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /** Whether a parameter is true; it is false when it is not there. */
    public static boolean isTrue(String parameter, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Problems.invalid(parameter, "wrong-form", "true or false");
        }
        return "true".equals(text);
    }
}
