package ru.podyom.roadmap.occurrence;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the latest mark says of an occurrence. */
@Schema(name = "OccurrenceState")
public enum OccurrenceState {
    /** Not marked, or the mark was taken back. */
    @JsonProperty("planned")
    PLANNED,
    /** Begun; of work without an end, this is the report that it goes on. */
    @JsonProperty("underWay")
    UNDER_WAY,
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

    /** Whether it has, or may have, a day on which it was done. */
    public boolean hasDay() {
        return this == DONE || this == PARTLY || this == UNDER_WAY;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY || this == PARTLY;
    }
}
