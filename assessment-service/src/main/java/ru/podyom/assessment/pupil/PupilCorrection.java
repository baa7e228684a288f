package ru.podyom.assessment.pupil;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Sex;
import ru.podyom.runtime.problem.Violations;

/** What a pupil's result really is, and why the old one was wrong. */
public record PupilCorrection(
        @Nullable @Size(max = 40) @Schema(description = "Class", examples = "5а")
        String className,

        @Nullable @Size(max = 40) @Schema(examples = "2") String variant,
        @Nullable Sex sex,

        @Schema(description = "Whether the pupil did not take part; nothing else is known of the work then")
        boolean absent,

        @Size(max = 200)
        @Schema(
                type = SchemaType.ARRAY,
                implementation = ItemScore.class,
                description = "Points in the order of the procedure's items, null for one not attempted; empty if they"
                        + " are not known",
                examples = "[1, null, 2]")
        List<@Nullable Integer> scores,

        @Nullable @Schema(description = "Primary score; the sum of the items if absent", examples = "17")
        Integer total,

        @Nullable @Min(1) @Max(5) @Schema(description = "Mark; by the grade scale if absent", examples = "4")
        Integer mark,

        @Nullable @Min(1) @Max(5) @Schema(description = "The journal's mark of the term before", examples = "4")
        Integer previousMark,

        @NotBlank @Size(max = 1000) @Schema(examples = "пересчёт после апелляции")
        String reason) {

    private static final int GREATEST_SCORE = 500;

    public PupilCorrection {
        scores = Objects.requireNonNullElse(scores, List.of());
    }

    /** The primary score, null where there is none. */
    @Nullable
    Integer score() {
        return total == null && !scores.isEmpty() ? Integer.valueOf(Paper.sum(scores)) : total;
    }

    void check(Paper paper, Violations violations) {
        violations
                .check(isNobodysName(className), "/className", "personal-data", "a class, and nobody's name")
                .check(isNobodysName(variant), "/variant", "personal-data", "a variant, and nobody's name");
        if (absent) {
            violations.check(
                    scores.isEmpty() && total == null && mark == null,
                    "/absent",
                    "contradiction",
                    "a pupil who was absent has neither points nor a mark");
            return;
        }
        Integer score = score();
        violations.check(score != null || mark != null, "", "required", "give scores, a total or a mark");
        if (!scores.isEmpty()) {
            checkScores(paper, violations);
        }
        int most = Objects.requireNonNullElse(paper.maxScore(), GREATEST_SCORE);
        violations.check(score == null || (score >= 0 && score <= most), "/total", "out-of-range", "from 0 to " + most);
    }

    private void checkScores(Paper paper, Violations violations) {
        if (scores.size() != paper.items().size()) {
            violations.check(
                    false,
                    "/scores",
                    "wrong-size",
                    "the procedure has " + paper.items().size() + " items");
            return;
        }
        String excess = paper.excess(scores);
        violations
                .check(excess == null, "/scores", "out-of-range", String.valueOf(excess))
                .check(
                        total == null || total == Paper.sum(scores),
                        "/total",
                        "sum-mismatch",
                        "the items add up to " + Paper.sum(scores));
    }

    private static boolean isNobodysName(@Nullable String text) {
        return text == null || !PupilCode.looksPersonal(text);
    }
}
