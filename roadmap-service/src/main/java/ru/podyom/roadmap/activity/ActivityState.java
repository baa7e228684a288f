package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the latest mark says of an activity. */
public enum ActivityState {
    /** Not marked, or the mark was taken back. */
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("done")
    DONE,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("notDone")
    NOT_DONE,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("notApplicable")
    NOT_APPLICABLE;

    boolean hasDay() {
        return this == DONE || this == PARTLY;
    }
}
