package ru.podyom.assessment.pupil;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Sex;

/** A pupil's result as it is read. */
@Schema(name = "PupilResult")
public record PupilResultView(
        @Schema(description = "The same for all versions") UUID id,
        @Schema(examples = "3") int version,
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "vpr-ma-5-2019") String procedure,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Schema(description = "Code of the pupil within school and procedure", examples = "5001")
        String pupil,

        @Nullable @Schema(examples = "5а") String className,

        @Nullable @Schema(description = "Of several parts, with a slash between them", examples = "1/2")
        String variant,

        @Nullable Sex sex,
        boolean absent,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = ItemScore.class,
                description = "Points in the order of the procedure's items, null for one not attempted; empty if they"
                        + " are not known",
                examples = "[1, null, 2]")
        List<@Nullable Integer> scores,

        @Nullable @Schema(description = "Primary score, points", examples = "17")
        Integer total,

        @Nullable @Schema(minimum = "1", maximum = "5", examples = "4")
        Integer mark,

        @Nullable MarkBy markBy,

        @Nullable
        @Schema(description = "The journal's mark of the term before", minimum = "1", maximum = "5", examples = "4")
        Integer previousMark,

        @Nullable @Schema(description = "What contradicts itself, in words", examples = "the grade scale gives 3")
        String doubt,

        @Nullable @Schema(description = "The import that brought this version")
        UUID importId,

        @Nullable @Schema(description = "Why this version replaced the one before", examples = "апелляция")
        String reason,

        @Schema(examples = "coordinator@lk") String recordedBy,
        Instant recordedAt,

        @Nullable @Schema(description = "When a newer version took its place; absent for the current one")
        Instant supersededAt,

        @Schema(description = "Whether it was taken back with its import and nothing stands in its place")
        boolean withdrawn) {

    static PupilResultView of(PupilResult result) {
        return new PupilResultView(
                result.id(),
                result.version,
                result.schoolCode,
                result.procedureCode,
                result.territoryPath,
                result.pupil,
                result.className,
                result.variant,
                result.sex,
                result.absent,
                result.scores(),
                result.total,
                result.mark,
                result.markBy,
                result.previousMark,
                result.doubt,
                result.importId,
                result.reason,
                result.recordedBy,
                java.util.Objects.requireNonNull(result.recordedAt),
                result.supersededAt,
                result.withdrawn);
    }
}
