package ru.podyom.indicator.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.definition.NewIndicator;

/** A definition, and on what it is tried. */
@Schema(name = "IndicatorTrial")
public record NewTrial(
        @NotNull @Valid NewIndicator definition,

        @NotBlank @Schema(description = "Code of a territory, with all below it", examples = "leninsk-kuznetsky")
        String territory,

        @NotBlank @Size(max = 100) @Schema(description = "A period of the definition's kind", examples = "2020-2021")
        String period) {}
