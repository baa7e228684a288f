package ru.podyom.indicator.objectivity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a comparison was not made. */
@Schema(name = "MissingSignal")
public enum Missing {
    /** Nobody of the school took part, or nothing but that is told. */
    @JsonProperty("notTested")
    NOT_TESTED,
    @JsonProperty("notEnoughParticipants")
    NOT_ENOUGH_PARTICIPANTS,
    /** Too few schools of the region can be compared. */
    @JsonProperty("notEnoughSchools")
    NOT_ENOUGH_SCHOOLS,
    /** Neither the mean score, nor scores, nor marks are told as counts. */
    @JsonProperty("noMean")
    NO_MEAN,
    @JsonProperty("noHistogram")
    NO_HISTOGRAM,
    /** Thresholds are neither given nor to be found from marks and scores. */
    @JsonProperty("noThresholds")
    NO_THRESHOLDS,
    @JsonProperty("noJournal")
    NO_JOURNAL,
    /** Points by item are not told, or of too few items. */
    @JsonProperty("noItems")
    NO_ITEMS,
    /** The pupils' result of the year before is not known. */
    @JsonProperty("noEarlierResult")
    NO_EARLIER_RESULT,
    /** The pupils' state examination is not known. */
    @JsonProperty("noLaterResult")
    NO_LATER_RESULT,
    /** The comparison is not made for such schools or procedures. */
    @JsonProperty("notApplicable")
    NOT_APPLICABLE,
    /** All pupils of the region did the same: there is nothing to measure by. */
    @JsonProperty("noSpread")
    NO_SPREAD
}
