package ru.podyom.indicator.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an observation is rejected. */
@Schema(name = "NewObservationRejection")
public record NewRejection(
        @NotBlank @Size(max = 1000) @Schema(examples = "Нет приказа о методическом объединении")
        String reason) {}
