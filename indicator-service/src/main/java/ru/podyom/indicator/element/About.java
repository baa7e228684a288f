package ru.podyom.indicator.element;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose value an element has. */
public enum About {
    @JsonProperty("school")
    SCHOOL,
    /** A municipality, region or the federation itself, not the sum of its schools. */
    @JsonProperty("territory")
    TERRITORY
}
