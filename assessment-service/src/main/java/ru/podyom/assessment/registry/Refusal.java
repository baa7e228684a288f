package ru.podyom.assessment.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row of a list was not taken. */
@Schema(name = "SchoolRefusal")
public record Refusal(
        @Schema(description = "Line of the file, from 1", examples = "17")
        long line,

        @Schema(description = "Column, from 1; 0 for the row as a whole", examples = "4")
        int column,

        @Schema(description = "What the column says, as in NewSchool", examples = "inn")
        String property,

        @Schema(
                description =
                        "required, wrong-form, unknown, repeated, taken, ambiguous, otherwise, in-the-future, not-allowed or"
                                + " contradiction",
                examples = "wrong-form")
        String code,

        @Schema(examples = "12345 is no OKTMO: it has 8 or 11 digits")
        String message) {}
