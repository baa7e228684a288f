package ru.podyom.indicator.element;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A constant named by a query parameter: an unknown one is a violation, where JAX-RS would answer 404. */
public final class Choice {

    private Choice() {}

    /** {@code yesNo} for {@code YES_NO}; null when nothing was asked for. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().replace("_", "").equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(parameter, "unknown", "there is no " + parameter + " " + text));
    }

    /** Whether a parameter is true; it is false when it is not there. */
    public static boolean isTrue(String parameter, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Problems.invalid(parameter, "wrong-form", "true or false");
        }
        return "true".equals(text);
    }
}
