package ru.podyom.indicator.recheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a closer look came to. */
@Schema(name = "ObjectivityCaseOutcome")
public enum Outcome {
    /** The signal is confirmed: works were marked otherwise than the recheck marks them. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** The signal is not confirmed: the marks are the pupils'. */
    @JsonProperty("notConfirmed")
    NOT_CONFIRMED,
    @JsonProperty("inconclusive")
    INCONCLUSIVE
}
