package ru.podyom.assessment.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as it is sent. */
public record NewSchool(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}", message = "a code is 2 to 40 of a-z, 0-9 and -")
        @Schema(description = "Natural key, for life", examples = "lk-arinichevskaya")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "МБОУ «Ариничевская СОШ»")
        String name,

        @NotNull Kind kind,

        @NotBlank @Schema(description = "Code of the municipality", examples = "leninsk-kuznetsky")
        String municipality,

        @Nullable
        @Pattern(regexp = "(edu|sch)[0-9]{6}", message = "a FIS OKO login is edu or sch and six digits")
        @Schema(description = "Login in ФИС ОКО", examples = "edu420001")
        String fisokoLogin) {}
