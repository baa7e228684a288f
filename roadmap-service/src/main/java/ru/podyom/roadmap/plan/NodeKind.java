package ru.podyom.roadmap.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a node of a proposed plan is. */
public enum NodeKind {
    @JsonProperty("section")
    SECTION,
    @JsonProperty("activity")
    ACTIVITY,
    /** A figure promised for each year: nothing to be done. */
    @JsonProperty("indicator")
    INDICATOR
}
