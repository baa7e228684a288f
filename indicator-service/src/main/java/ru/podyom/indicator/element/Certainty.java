package ru.podyom.indicator.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that a definition says what its source means. */
@Schema(name = "DefinitionCertainty")
public enum Certainty {
    /** Stated in a programme or an official document that was read. */
    @JsonProperty("stated")
    STATED,
    /** Published by a named source. */
    @JsonProperty("published")
    PUBLISHED,
    /** Common knowledge of the field. */
    @JsonProperty("common")
    COMMON,
    /** To be verified before anything depends on it. */
    @JsonProperty("unverified")
    UNVERIFIED,
    /** Proposed by this service, or by whoever added it. */
    @JsonProperty("own")
    OWN
}
