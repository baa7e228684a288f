package ru.podyom.indicator.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What kind of value an element has. */
public enum ElementKind {
    /** A whole number of persons, cases, pieces. */
    @JsonProperty("count")
    COUNT(0, null),
    /** Any number, as hours or points. */
    @JsonProperty("amount")
    AMOUNT(3, null),
    /** 0 to 100. */
    @JsonProperty("percent")
    PERCENT(3, BigDecimal.valueOf(100)),
    /** 1 for yes, 0 for no. */
    @JsonProperty("yesNo")
    YES_NO(0, BigDecimal.ONE);

    private final int decimals;
    private final @Nullable BigDecimal most;

    ElementKind(int decimals, @Nullable BigDecimal most) {
        this.decimals = decimals;
        this.most = most;
    }

    /** Decimals that a value has at most. */
    public int decimals() {
        return decimals;
    }

    /** The greatest value of any element of this kind; null if there is none. */
    @Nullable
    BigDecimal most() {
        return most;
    }

    /** Whether it is never negative, whatever its element says. */
    boolean isNeverNegative() {
        return this != AMOUNT;
    }
}
