package ru.podyom.indicator.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a version is taken back. */
public record Withdrawal(
        @NotBlank @Size(max = 1000) @Schema(examples = "порог указан с опечаткой")
        String reason) {}
