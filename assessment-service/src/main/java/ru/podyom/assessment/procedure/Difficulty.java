package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How hard an item is meant to be. */
public enum Difficulty {
    /** Базовый. */
    @JsonProperty("base")
    BASE,
    /** Повышенный. */
    @JsonProperty("raised")
    RAISED,
    /** Высокий. */
    @JsonProperty("high")
    HIGH
}
