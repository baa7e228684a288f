package ru.podyom.assessment.scale;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Variant;

/** One edition of a grade scale as it is read. */
public record ScaleView(
        UUID id,
        ProcedureType exam,
        @Schema(examples = "MA") String subject,

        @Nullable @Schema(description = "Level of the subject; any if absent", examples = "profile")
        Variant variant,

        @Nullable @Schema(description = "Grade tested; any if absent", examples = "9")
        Integer grade,

        Purpose purpose,

        @Nullable @Schema(description = "First school year; ever since if absent")
        SchoolYear schoolYearFrom,

        @Nullable @Schema(description = "Last school year; until another scale is made if absent")
        SchoolYear schoolYearTo,

        @Schema(description = "Whose scale it is", examples = "ru")
        String territoryPath,

        @Nullable Thresholds thresholds,

        @Nullable @Schema(description = "Least score on the test scale of 100", examples = "36")
        Integer minimum,

        List<Condition> conditions,
        @Schema(examples = "приказ о шкалах ОГЭ 2023") String source,
        Certainty certainty,

        @Nullable @Schema(examples = "не менее 2 баллов за геометрию")
        String note,

        @Schema(description = "1 for the first scale of its key", examples = "1")
        int edition,

        @Nullable @Schema(description = "The edition before")
        UUID supersedes,

        Instant recordedAt,

        @Nullable @Schema(description = "Since when another edition is in its place; absent if it is in force")
        Instant supersededAt) {

    static ScaleView of(GradeScale scale) {
        return new ScaleView(
                scale.id(),
                scale.exam,
                scale.subject,
                scale.variant,
                scale.grade,
                scale.purpose,
                year(scale.yearFrom),
                year(scale.yearTo),
                scale.territoryPath,
                scale.thresholds(),
                scale.minimum,
                scale.conditions,
                scale.source,
                scale.certainty,
                scale.note,
                scale.edition,
                scale.supersedes,
                scale.recordedAt,
                scale.supersededAt);
    }

    private static @Nullable SchoolYear year(@Nullable String text) {
        return text == null ? null : new SchoolYear(text);
    }
}
