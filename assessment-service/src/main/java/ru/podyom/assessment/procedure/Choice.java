package ru.podyom.assessment.procedure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A constant named by a query parameter: an unknown one is a violation, where JAX-RS would answer 404. */
public final class Choice {

    private Choice() {}

    /** {@code highScore} for {@code HIGH_SCORE}; null when nothing was asked for. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> plain(one.name()).equalsIgnoreCase(plain(text)))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(parameter, "unknown", "there is no " + parameter + " " + text));
    }

    /** The school year named by a parameter. */
    public static @Nullable SchoolYear year(String parameter, @Nullable String text) {
        try {
            return text == null ? null : new SchoolYear(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(parameter, "wrong-form", "a school year is written 2020-2021");
        }
    }

    private static String plain(String name) {
        return name.replace("_", "");
    }
}
