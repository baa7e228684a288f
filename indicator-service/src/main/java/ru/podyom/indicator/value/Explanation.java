package ru.podyom.indicator.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.inbox.Freshness;

/** Where a value comes from: its formula, the schools in it, and the results of each with the import that brought it. */
@Schema(name = "ValueExplanation")
public record Explanation(
        IndicatorValue value,

        @Schema(description = "CEL over one school's facts", examples = "school.listed ? 1.0 : 0.0")
        String numeratorFormula,

        @Schema(description = "CEL over one school's facts", examples = "school.tested ? 1.0 : 0.0")
        String denominatorFormula,

        @Schema(description = "By code") List<Part> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        List<Freshness.Mark> freshness) {

    /** What one school adds, or why it adds nothing. */
    @Schema(name = "ValueExplanationPart")
    public record Part(
            @Schema(examples = "lk-arinichevskaya") String school,
            @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,
            @Schema(examples = "1") double numerator,
            @Schema(examples = "1") double denominator,

            @Nullable @Schema(description = "Why the formula has no number for it", examples = "no such key: colour")
            String failure,

            @Schema(description = "Its results of the period")
            List<Source> results) {}

    /** A result that the formula could read. */
    @Schema(name = "ValueExplanationResult")
    public record Source(
            UUID resultId,
            @Schema(examples = "1") int version,
            @Schema(examples = "vpr-ma-5-2019") String procedure,
            JsonNode figures,

            @Nullable @Schema(description = "The import that brought it; absent when it was entered by hand")
            UUID importId,

            @Nullable Instant recordedAt) {}
}
