package ru.podyom.assessment.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment procedure as it is sent. */
public record NewProcedure(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}", message = "a code is 2 to 60 of a-z, 0-9 and -")
        @Schema(description = "Natural key, for life", examples = "vpr-ma-5-2019")
        String code,

        @NotNull ProcedureType type,

        @NotNull
        @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters")
        @Schema(description = "Subject: MA mathematics, RU Russian …", examples = "MA")
        String subject,

        @Min(1) @Max(11) @Schema(description = "Grade whose programme was tested", examples = "5")
        int grade,

        @NotNull SchoolYear schoolYear,

        @Nullable
        @Schema(description = "Code of the territory that holds it; the federation if absent", examples = "ru")
        String territory,

        @Nullable LocalDate heldOn) {}
