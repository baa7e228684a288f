package ru.podyom.roadmap.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recommendation rests on. */
@Schema(name = "RecommendationGround")
public enum Ground {
    /** An assessment result. */
    @JsonProperty("result")
    RESULT,
    /** The value of an indicator. */
    @JsonProperty("indicator")
    INDICATOR,
    /** How an assessment procedure was held. */
    @JsonProperty("procedure")
    PROCEDURE,
    /** A visit to the school. */
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("other")
    OTHER
}
