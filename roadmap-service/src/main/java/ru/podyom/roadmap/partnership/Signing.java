package ru.podyom.roadmap.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an agreement was signed. */
@Schema(name = "PartnershipSigning")
public record Signing(
        @NotNull @Schema(examples = "2021-08-30") LocalDate signedOn,

        @Nullable @Size(max = 100) @Schema(description = "Its number, if it was given one now", examples = "12-С")
        String number) {}
