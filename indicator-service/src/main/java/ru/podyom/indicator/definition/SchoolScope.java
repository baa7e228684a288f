package ru.podyom.indicator.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which schools an indicator is over. */
@Schema(name = "IndicatorScope")
public enum SchoolScope {
    @JsonProperty("all")
    ALL,
    /** Those on the computed list of low-performing schools of the period. */
    @JsonProperty("listed")
    LISTED,
    /** Those that a programme names as low-performing in the period: its participants. */
    @JsonProperty("claimed")
    CLAIMED
}
