package ru.podyom.indicator.recomputation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a recomputation stands. */
public record RecomputationView(
        UUID id,

        @Nullable @Schema(description = "For whose sake; absent: of all", examples = "knowledge-quality")
        String indicator,

        @Schema(examples = "published") String reason,
        RecomputationState state,

        @Schema(description = "Schools and activities computed so far", examples = "37")
        long subjects,

        @Schema(description = "Contributions that were not what they are now", examples = "0")
        long changed,

        @Schema(examples = "analyst@kuzbass") String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,

        @Nullable @Schema(examples = "the database went away")
        String failure) {

    static RecomputationView of(Recomputation one) {
        return new RecomputationView(
                one.id(),
                one.indicator,
                one.reason,
                one.state,
                one.subjects,
                one.changed,
                one.startedBy,
                one.startedAt,
                one.endedAt,
                one.failure);
    }
}
