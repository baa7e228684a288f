package ru.podyom.indicator.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no value. */
@Schema(name = "MissingValue")
public enum Missing {
    /** No school has a result that counts. */
    @JsonProperty("notTested")
    NOT_TESTED,
    /** People have not supplied, or nobody has approved, what the formula reads. */
    @JsonProperty("notReported")
    NOT_REPORTED,
    /** There is nothing earlier to differ from. */
    @JsonProperty("noEarlierPeriod")
    NO_EARLIER_PERIOD
}
