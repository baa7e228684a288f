package ru.podyom.indicator.ruleset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a rule set as it is sent. What is absent of parameters and rules is as in the version before. */
public record NewRuleSet(
        @NotBlank @Size(max = 300) @Schema(examples = "Школы с низкими результатами, порог 25 процентов")
        String nameRu,

        @NotBlank @Size(max = 300) @Schema(examples = "Low-performing schools, threshold of 25 percent")
        String nameEn,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Where the rule is written down", examples = "методика региона")
        String source,

        @NotNull
        @Schema(description = "First day on which lists are made by it; it takes the place of the version before")
        LocalDate validFrom,

        @Nullable @Schema(description = "Last day; open if absent")
        LocalDate validTo,

        @Nullable ParameterChange parameters,

        @Nullable @Schema(description = "All criteria in CEL; given whole or not at all")
        Rules rules) {}
