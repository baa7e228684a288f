package ru.podyom.assessment.pupil;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a mark is from. */
public enum MarkBy {
    /** The protocol or a person said it. */
    @JsonProperty("stated")
    STATED,
    /** The grade scale of the procedure gave it. */
    @JsonProperty("scale")
    SCALE
}
