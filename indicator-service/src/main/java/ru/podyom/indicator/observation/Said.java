package ru.podyom.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of an element: a value, or why there is none. */
public record Said(
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        LocalDate observedOn,
        @Nullable String evidence) {

    /** 30.0 is 30. */
    public boolean isSameAs(Said other) {
        return isSameNumber(value, other.value)
                && missing == other.missing
                && observedOn.equals(other.observedOn)
                && Objects.equals(evidence, other.evidence);
    }

    private static boolean isSameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null && other == null) || (one != null && other != null && one.compareTo(other) == 0);
    }
}
