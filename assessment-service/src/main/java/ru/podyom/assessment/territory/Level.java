package ru.podyom.assessment.territory;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Where a territory stands; each level has the one above as its parent. */
public enum Level {
    @JsonProperty("federation")
    FEDERATION,
    @JsonProperty("region")
    REGION,
    @JsonProperty("municipality")
    MUNICIPALITY;

    /** The level that a parent must have; none for the federation. */
    @Nullable
    Level above() {
        return switch (this) {
            case FEDERATION -> null;
            case REGION -> FEDERATION;
            case MUNICIPALITY -> REGION;
        };
    }
}
