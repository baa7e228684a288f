package ru.podyom.roadmap.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recommendation stands on a day: computed whenever it is asked for. */
@Schema(name = "RecommendationStatus")
public enum RecommendationStatus {
    /** The school has still time to acknowledge it. */
    @JsonProperty("sent")
    SENT,
    /** The day is past, and the school has not acknowledged it. */
    @JsonProperty("unheard")
    UNHEARD,
    @JsonProperty("acknowledged")
    ACKNOWLEDGED,
    @JsonProperty("answered")
    ANSWERED;

    /** The same in JPQL, with the day as {@code :today}. */
    String condition() {
        return switch (this) {
            case SENT -> "acknowledgedAt is null and acknowledgeBy >= :today";
            case UNHEARD -> "acknowledgedAt is null and acknowledgeBy < :today";
            case ACKNOWLEDGED -> "acknowledgedAt is not null and answeredAt is null";
            case ANSWERED -> "answeredAt is not null";
        };
    }
}
