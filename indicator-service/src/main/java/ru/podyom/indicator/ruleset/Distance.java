package ru.podyom.indicator.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a criterion, or the list itself, is from turning over, in pupils. */
public record Distance(
        @Nullable
        @Schema(
                description = "Fewest pupils that turn it over: so many fewer below the minimum where it fired, so many"
                        + " more where it did not",
                examples = "2")
        Integer pupils,

        @Schema(description = "True when results without counts might turn it over with fewer")
        boolean atMost,

        @Schema(description = "Which results these pupils are of")
        List<Change> changes,

        @Nullable @Schema(description = "Why no number can be said")
        Gap missing) {

    /** One result, were it different. */
    @Schema(name = "DistanceChange")
    public record Change(
            @Schema(examples = "vpr-ma-8-2021") String procedure,

            @Schema(description = "Pupils below the minimum now", examples = "7")
            int from,

            @Schema(description = "Pupils below the minimum then", examples = "5")
            int to,

            @Schema(examples = "21") int participants) {

        int pupils() {
            return Math.abs(to - from);
        }
    }

    static Distance of(List<Change> changes, boolean atMost) {
        return new Distance(changes.stream().mapToInt(Change::pupils).sum(), atMost, changes, null);
    }

    static Distance missing(Gap why) {
        return new Distance(null, false, List.of(), why);
    }
}
