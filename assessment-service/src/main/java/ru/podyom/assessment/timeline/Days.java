package ru.podyom.assessment.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Parameters of lists that are told as of a day: a misspelt one is a violation, where JAX-RS would answer 404. */
public final class Days {

    private Days() {}

    /** The day that a parameter names; null when it is not there. */
    public static @Nullable LocalDate of(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid(parameter, "wrong-form", "a day is written 2020-09-01");
        }
    }

    /** Whether a parameter is true; it is false when it is not there. */
    public static boolean isTrue(String parameter, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Problems.invalid(parameter, "wrong-form", "true or false");
        }
        return "true".equals(text);
    }
}
