package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.roadmap.territory.Territory;

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

    /** Whether programmes of this level may be the templates of those of the other. */
    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }

    /** The level of a territory's own programmes. */
    public static Level of(Territory territory) {
        return Arrays.stream(values())
                .filter(level -> level.territoryLevel.equals(territory.level()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no programmes at the level " + territory.level()));
    }
}
