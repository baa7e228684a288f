package ru.podyom.roadmap.resource;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many schools there are of each kind: whoever wants a share says of which of them. */
@Schema(name = "ResourceGrowthCounts")
public record GrowthCounts(
        @Schema(examples = "15") long schools,
        @Schema(examples = "6") long grew,
        @Schema(examples = "3") long unchanged,
        @Schema(examples = "1") long shrank,
        @Schema(examples = "2") long mixed,
        @Schema(examples = "1") long notComparable,
        @Schema(examples = "2") long notReported) {

    static GrowthCounts of(Map<Growth, Long> counts) {
        return new GrowthCounts(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Growth.GREW, 0L),
                counts.getOrDefault(Growth.UNCHANGED, 0L),
                counts.getOrDefault(Growth.SHRANK, 0L),
                counts.getOrDefault(Growth.MIXED, 0L),
                counts.getOrDefault(Growth.NOT_COMPARABLE, 0L),
                counts.getOrDefault(Growth.NOT_REPORTED, 0L));
    }
}
