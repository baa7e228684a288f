package ru.podyom.assessment.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Stages of the Всероссийская олимпиада школьников. */
public enum OlympiadStage {
    @JsonProperty("school")
    SCHOOL,
    @JsonProperty("municipal")
    MUNICIPAL,
    @JsonProperty("regional")
    REGIONAL,
    @JsonProperty("final")
    FINAL
}
