package ru.podyom.assessment.scale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a scale is; whoever reports by it says so. */
public enum Certainty {
    /** Stated in an official document that was read. */
    @JsonProperty("stated")
    STATED,
    /** Published by a named source. */
    @JsonProperty("published")
    PUBLISHED,
    /** Common knowledge of the field. */
    @JsonProperty("common")
    COMMON,
    /** To be verified before anything depends on it. */
    @JsonProperty("unverified")
    UNVERIFIED
}
