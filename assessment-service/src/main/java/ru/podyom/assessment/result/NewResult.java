package ru.podyom.assessment.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school's result in a procedure, as it is sent. */
public record NewResult(
        @NotBlank @Schema(description = "Code of the school", examples = "lk-arinichevskaya")
        String school,

        @NotBlank @Schema(description = "Code of the procedure", examples = "vpr-ma-5-2019")
        String procedure,

        @NotNull @Valid Figures figures) {}
