package ru.podyom.assessment.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New figures of a result, and why the old ones were wrong. */
public record Correction(
        @NotNull @Valid Figures figures,

        @NotBlank @Size(max = 1000) @Schema(examples = "пересчёт после апелляции")
        String reason) {}
