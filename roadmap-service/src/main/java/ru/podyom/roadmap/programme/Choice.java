package ru.podyom.roadmap.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A constant named by a query parameter: an unknown one is a violation, where JAX-RS would answer 404. */
public final class Choice {

    private Choice() {}

    /** {@code notDone} for {@code NOT_DONE}; null when nothing was asked for. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(parameter, "unknown", "there is no " + parameter + " " + text);
        }
    }

    /** The school year named by a parameter; null when nothing was asked for. */
    public static @Nullable SchoolYear year(String parameter, @Nullable String text) {
        try {
            return text == null ? null : new SchoolYear(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(parameter, "wrong-form", "a school year is written 2020-2021");
        }
    }
}
