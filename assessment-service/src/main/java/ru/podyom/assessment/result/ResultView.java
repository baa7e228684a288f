package ru.podyom.assessment.result;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result as it is read. */
public record ResultView(
        UUID id,
        @Schema(examples = "3") int version,
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "vpr-ma-5-2019") String procedure,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        Figures figures,

        @Nullable @Schema(description = "The import that brought this version")
        UUID importId,

        @Nullable
        @Schema(description = "Why this version replaced the one before", examples = "исправлено по протоколу")
        String reason,

        @Schema(examples = "coordinator@lk") String recordedBy,
        Instant recordedAt,

        @Nullable @Schema(description = "When a newer version took its place; absent for the current one")
        Instant supersededAt,

        @Schema(description = "Whether it was taken back with its import and nothing stands in its place")
        boolean withdrawn) {

    static ResultView of(Result result) {
        return new ResultView(
                result.id(),
                result.version,
                result.schoolCode,
                result.procedureCode,
                result.territoryPath,
                result.figures(),
                result.importId,
                result.reason,
                result.recordedBy,
                java.util.Objects.requireNonNull(result.recordedAt),
                result.supersededAt,
                result.withdrawn);
    }
}
