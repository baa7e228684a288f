package ru.podyom.roadmap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an agreement is ended. */
@Schema(name = "PartnershipEnding")
public record Ending(
        @NotNull @Schema(description = "Last day in force", examples = "2022-02-01")
        LocalDate endedOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "Школа вышла из списка")
        String reason) {}
