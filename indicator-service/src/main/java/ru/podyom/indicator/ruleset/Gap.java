package ru.podyom.indicator.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a number of pupils cannot be said. */
@Schema(name = "DistanceGap")
public enum Gap {
    /** Only a share is known. */
    @JsonProperty("participantsUnknown")
    PARTICIPANTS_UNKNOWN,
    /** More than one number of pupils gives the rounded share. */
    @JsonProperty("severalCountsFit")
    SEVERAL_COUNTS_FIT,
    /** No number of pupils gives the share. */
    @JsonProperty("noCountFits")
    NO_COUNT_FITS,
    /** No change of the results that are there would do it. */
    @JsonProperty("outOfReach")
    OUT_OF_REACH,
    /** So many results could change that the fewest pupils were not looked for to the end. */
    @JsonProperty("tooManyWays")
    TOO_MANY_WAYS
}
