package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is proposed. */
@Schema(
        name = "NoMentorMatch",
        description = "noResults: nothing is known of how the school did in the year. notWeak: no result is low.\n"
                + "nobodyComparable: no other school took the same procedures. participantsNotKnown: those that did tell no"
                + " number of participants. tooFewParticipants. allListed: they are on the list themselves."
                + " nobodyStronger: none is surely stronger.")
public enum NoMatch {
    @JsonProperty("noResults")
    NO_RESULTS,
    @JsonProperty("notWeak")
    NOT_WEAK,
    @JsonProperty("nobodyComparable")
    NOBODY_COMPARABLE,
    @JsonProperty("participantsNotKnown")
    PARTICIPANTS_NOT_KNOWN,
    @JsonProperty("tooFewParticipants")
    TOO_FEW_PARTICIPANTS,
    @JsonProperty("allListed")
    ALL_LISTED,
    @JsonProperty("nobodyStronger")
    NOBODY_STRONGER
}
