package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of place a school stands in. */
public enum Locality {
    /** Сельская местность. */
    @JsonProperty("rural")
    RURAL,
    /** Городская местность. */
    @JsonProperty("urban")
    URBAN
}
