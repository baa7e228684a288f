package ru.podyom.indicator.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no value; never 0 and never a bare null. */
@Schema(name = "MissingObservation")
public enum Missing {
    /** It was to be reported and has not been. */
    @JsonProperty("notReported")
    NOT_REPORTED,
    /** There is nothing of the kind: a school without grade 11 has no such graduates. */
    @JsonProperty("notApplicable")
    NOT_APPLICABLE,
    /** Nobody was asked or checked. */
    @JsonProperty("notTested")
    NOT_TESTED
}
