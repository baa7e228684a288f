package ru.podyom.assessment.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row was refused. */
public record Finding(
        @Schema(description = "Line of the file, from 1", examples = "17")
        long line,

        @Nullable @Schema(description = "Column by its header", examples = "share2")
        String column,

        @Schema(description = "For programs", examples = "sum-mismatch")
        String code,

        @Schema(description = "For people") String message) {}
