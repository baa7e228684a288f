package ru.podyom.assessment.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A school or a territory.
 *
 * @param path of the territory, or of the one in which the school stands
 */
public record Area(AreaLevel level, String code, String path) {

    /** How wide an area is. */
    public enum AreaLevel {
        @JsonProperty("school")
        SCHOOL,
        @JsonProperty("municipality")
        MUNICIPALITY,
        @JsonProperty("region")
        REGION,
        @JsonProperty("federation")
        FEDERATION
    }

    static Area of(String path) {
        AreaLevel level =
                switch (path.split("/", -1).length) {
                    case 1 -> AreaLevel.FEDERATION;
                    case 2 -> AreaLevel.REGION;
                    default -> AreaLevel.MUNICIPALITY;
                };
        return new Area(level, path.substring(path.lastIndexOf('/') + 1), path);
    }
}
