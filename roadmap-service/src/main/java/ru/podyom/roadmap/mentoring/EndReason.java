package ru.podyom.roadmap.mentoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a tandem was ended. */
@Schema(name = "TandemEndReason")
public enum EndReason {
    /** The deficit is overcome. */
    @JsonProperty("noLongerNeeded")
    NO_LONGER_NEEDED,
    @JsonProperty("termOver")
    TERM_OVER,
    @JsonProperty("mentorLeft")
    MENTOR_LEFT,
    @JsonProperty("menteeLeft")
    MENTEE_LEFT,
    /** As the comment says. */
    @JsonProperty("other")
    OTHER
}
