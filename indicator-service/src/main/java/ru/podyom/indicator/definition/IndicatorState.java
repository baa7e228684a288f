package ru.podyom.indicator.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a version. */
@Schema(name = "IndicatorState")
public enum IndicatorState {
    /** Can be changed and tried; nothing is computed by it. */
    @JsonProperty("draft")
    DRAFT,
    /** Computed; never changed again. */
    @JsonProperty("published")
    PUBLISHED,
    /** Computed no more; what was computed by it stays. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
