package ru.podyom.indicator.recomputation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be computed again. */
public record NewRecomputation(
        @Nullable
        @Size(max = 64)
        @Schema(description = "For whose sake; all indicators are computed in any case", examples = "knowledge-quality")
        String indicator) {}
