package ru.podyom.indicator.observation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has been decided of the latest version. */
public enum ObservationState {
    /** Waits for an authority above. */
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("approved")
    APPROVED,
    /** What was approved before counts on. */
    @JsonProperty("rejected")
    REJECTED
}
