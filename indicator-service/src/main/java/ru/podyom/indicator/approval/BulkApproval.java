package ru.podyom.indicator.approval;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was approved at once, and what was not. */
public record BulkApproval(
        @Schema(description = "Observations approved", examples = "412")
        int approved,

        @Schema(description = "Observations left: an authority above their author approves them", examples = "3")
        int notAbove,

        @Schema(
                description = "Observations left: of their school and period a part would be above its whole",
                examples = "2")
        int contradicting,

        @Schema(description = "The first 1000 parts above their wholes")
        List<Contradiction> contradictions) {

    /** A part that would be more than its whole. */
    @Schema(name = "ObservationContradiction")
    public record Contradiction(
            UUID observation,

            @Schema(description = "Code of the school, or path of the territory", examples = "lk-arinichevskaya")
            String of,

            @Schema(examples = "2020-2021") String period,

            @Schema(examples = "teachers.networked: 25 is more than teachers: 20")
            String message) {}
}
