package ru.podyom.indicator.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a cell or row of a list was not taken. */
@Schema(name = "ObservationRefusal")
public record Refusal(
        @Schema(description = "Line of the file, from 1", examples = "17")
        long line,

        @Schema(description = "Column, from 1; 0 for the row as a whole", examples = "4")
        int column,

        @Schema(description = "Property of the observation; empty for it as a whole", examples = "value")
        String property,

        @Schema(
                description =
                        "required, wrong-form, unknown, ambiguous, not-applicable, not-asked, not-allowed, in-the-future,"
                                + " before-period, closed, wrong-unit, out-of-range, part-above-whole, repeated,"
                                + " contradiction or otherwise",
                examples = "part-above-whole")
        String code,

        @Schema(examples = "25 is more than teachers, 20") String message) {}
