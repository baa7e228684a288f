package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose programme it is. */
@Schema(name = "ProgrammeLevel")
public enum Level {
    @JsonProperty("federal")
    FEDERAL("federation"),
    @JsonProperty("region")
    REGION("region"),
    @JsonProperty("municipality")
    MUNICIPALITY("municipality"),
    /** One school's own programme; its territory is the municipality. */
    @JsonProperty("school")
    SCHOOL("municipality");

    private final String territoryLevel;

    Level(String territoryLevel) {
        this.territoryLevel = territoryLevel;
    }

    /** The level that the programme's territory must have. */
    String territoryLevel() {
        return territoryLevel;
    }
}
