package ru.podyom.assessment.table;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As a protocol says it. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE
}
