package ru.podyom.indicator.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a target means in schools: 40 percent of 7 is 3 of them. */
@Schema(name = "TargetFeasibility")
public record Feasibility(
        @Schema(description = "Schools of which the condition has to hold, or may hold at most", examples = "3")
        long schools,

        @Schema(description = "Of so many", examples = "7") long of,

        @Schema(description = "Of how many it holds now", examples = "2")
        long now) {

    static @Nullable Feasibility of(double holds, double all, TargetRange target, boolean higherIsBetter) {
        if (all <= 0) {
            return null;
        }
        double exact = target.minimum().doubleValue() * all / 100;
        // As many as reach it, or the last that does not break it; 1e-9 of a school is a rounding error.
        double schools = higherIsBetter ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9);
        return new Feasibility((long) schools, (long) all, (long) holds);
    }
}
