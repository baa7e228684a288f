package ru.podyom.indicator.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a value stands against its target. */
public enum Standing {
    /** At the aspiration or better. */
    @JsonProperty("reached")
    REACHED,
    /** Between the worst acceptable value and the aspiration. */
    @JsonProperty("inRange")
    IN_RANGE,
    /** Worse than the worst acceptable value. */
    @JsonProperty("short")
    SHORT,
    /** Nothing was promised. */
    @JsonProperty("noTarget")
    NO_TARGET,
    /** There is no value; see the kind of its absence. */
    @JsonProperty("noData")
    NO_DATA;

    static Standing of(double value, TargetRange target, boolean higherIsBetter) {
        double sign = higherIsBetter ? 1 : -1;
        if (sign * value >= sign * target.aspiration().doubleValue()) {
            return REACHED;
        }
        return sign * value >= sign * target.minimum().doubleValue() ? IN_RANGE : SHORT;
    }
}
