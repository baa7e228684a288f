package ru.podyom.roadmap.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a school's resources between two inventories. */
@Schema(name = "ResourceGrowth")
public enum Growth {
    /** Some came, none went. */
    @JsonProperty("grew")
    GREW,
    @JsonProperty("unchanged")
    UNCHANGED,
    /** Some went, none came. */
    @JsonProperty("shrank")
    SHRANK,
    /** Some came and some went: which of it weighs more, no count can say. */
    @JsonProperty("mixed")
    MIXED,
    /** A resource is counted in another unit than before. */
    @JsonProperty("notComparable")
    NOT_COMPARABLE,
    /** There are no two inventories to compare. */
    @JsonProperty("notReported")
    NOT_REPORTED
}
