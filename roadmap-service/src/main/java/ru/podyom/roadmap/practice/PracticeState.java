package ru.podyom.roadmap.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a practice stands. */
@Schema(name = "PracticeState")
public enum PracticeState {
    /** Read by the school and its authorities; still to be corrected. */
    @JsonProperty("offered")
    OFFERED,
    /** Read by everybody. */
    @JsonProperty("published")
    PUBLISHED,
    /** Declined, or no longer recommended. */
    @JsonProperty("archived")
    ARCHIVED
}
