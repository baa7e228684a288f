package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a sample is to be drawn; all of it may be left to the service. */
@Schema(name = "NewRecheckSample")
public record NewSample(
        @Nullable
        @Min(1)
        @Max(10_000)
        @Schema(description = "Works to check; by default as many as the rule's precision needs", examples = "12")
        Integer works,

        @Nullable
        @Min(1)
        @Max(10_000)
        @Schema(description = "Works there are; by default the participants", examples = "25")
        Integer population,

        @Nullable
        @Min(0)
        @Schema(description = "To draw the same sample again; by default a new one", examples = "271828182")
        Integer seed) {}
