package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Level of a subject of which there is more than one paper. */
public enum Variant {
    /** Базовый уровень, as of mathematics in ЕГЭ. */
    @JsonProperty("base")
    BASE,
    /** Профильный уровень. */
    @JsonProperty("profile")
    PROFILE,
    /** Углублённое изучение. */
    @JsonProperty("advanced")
    ADVANCED
}
