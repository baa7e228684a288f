package ru.podyom.roadmap.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one resource. */
@Schema(name = "ResourceOutcome")
public enum Outcome {
    @JsonProperty("came")
    CAME,
    @JsonProperty("went")
    WENT,
    @JsonProperty("same")
    SAME,
    /** It is counted in another unit than before. */
    @JsonProperty("notComparable")
    NOT_COMPARABLE
}
