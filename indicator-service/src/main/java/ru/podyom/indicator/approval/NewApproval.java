package ru.podyom.indicator.approval;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said with an approval. */
@Schema(name = "NewObservationApproval")
public record NewApproval(
        @Nullable @Size(max = 1000) @Schema(examples = "Сверено с кадровым реестром")
        String note) {}
