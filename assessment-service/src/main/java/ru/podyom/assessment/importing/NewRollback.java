package ru.podyom.assessment.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import is taken back, as it is sent. */
public record NewRollback(
        @NotBlank @Size(max = 1000) @Schema(examples = "загружен файл прошлого года")
        String reason) {}
