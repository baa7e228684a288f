package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When in the school year a procedure is held; an autumn one often tests the programme of the grade before. */
public enum Season {
    @JsonProperty("autumn")
    AUTUMN,
    @JsonProperty("winter")
    WINTER,
    @JsonProperty("spring")
    SPRING,
    @JsonProperty("summer")
    SUMMER
}
