package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who decides that a procedure is held, and for whom. */
public enum ProcedureLevel {
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("regional")
    REGIONAL,
    @JsonProperty("municipal")
    MUNICIPAL,
    @JsonProperty("school")
    SCHOOL
}
