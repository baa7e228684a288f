package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school that the programme itself names as low-performing: a claim, to be compared with what is computed. */
@Schema(description = "A school that the programme itself names as low-performing")
public record ClaimedSchool(
        @NotBlank @Schema(examples = "lk-arinichevskaya") String school,

        @NotNull @Schema(description = "School year by whose results it is named")
        SchoolYear schoolYear) {}
