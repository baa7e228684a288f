package ru.podyom.indicator.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft would say. */
@Schema(name = "IndicatorTrialResult")
public record TrialView(
        @Schema(examples = "2020-2021") String period,

        @Schema(description = "Sum of the numerators", examples = "61")
        double numerator,

        @Schema(description = "Sum of the denominators", examples = "143")
        double denominator,

        @Nullable @Schema(description = "Absent where nothing counts, and of differences", examples = "42.7")
        BigDecimal value,

        @Schema(description = "Schools that count", examples = "7")
        long counted,

        @Schema(description = "What each of them adds, by code; the first 200")
        List<Part> parts,

        @Schema(description = "Schools for which a formula has no number, by code; the first 200")
        List<Failed> failed) {

    /** What one school adds. */
    @Schema(name = "IndicatorTrialPart")
    public record Part(
            @Schema(examples = "lk-arinichevskaya") String school,
            @Schema(examples = "6") double numerator,
            @Schema(examples = "20") double denominator) {}

    /** A school for which a formula has no number. */
    @Schema(name = "IndicatorTrialFailure")
    public record Failed(
            @Schema(examples = "lk-arinichevskaya") String school,

            @Schema(examples = "not a finite number: 1.0 / school.pupils")
            String message) {}
}
