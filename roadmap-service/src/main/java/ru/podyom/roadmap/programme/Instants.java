package ru.podyom.roadmap.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Instants and days named by query parameters: what cannot be read is a violation, where JAX-RS would answer 404. */
public final class Instants {

    private Instants() {}

    public static Instant of(String parameter, @Nullable String text) {
        if (text == null) {
            throw Problems.invalid(parameter, "required", "an instant, as 2026-01-31T12:00:00Z");
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid(parameter, "wrong-form", "an instant is written 2026-01-31T12:00:00Z");
        }
    }

    /** Null when nothing was asked for. */
    public static @Nullable LocalDate day(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below, as for a day too far away
        }
        throw Problems.invalid(parameter, "wrong-form", "a day is written 2026-01-31");
    }
}
