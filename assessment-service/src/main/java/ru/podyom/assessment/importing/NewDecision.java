package ru.podyom.assessment.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on a proposed repair, as it is sent. */
@Schema(name = "NewImportDecision")
public record NewDecision(
        @NotNull @Schema(description = "true takes the proposed rows, false leaves them out", examples = "true")
        Boolean accept,

        @Nullable @Size(max = 1000) @Schema(examples = "сверено с бумажным протоколом")
        String reason) {}
