package ru.podyom.assessment.scale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Variant;
import ru.podyom.runtime.problem.Violations;

/** A grade scale as it is sent; one with the key of another supersedes it. */
public record NewScale(
        @NotNull ProcedureType exam,

        @NotNull
        @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters")
        @Schema(description = "Code of a subject", examples = "MA")
        String subject,

        @Nullable @Schema(description = "Level of the subject; of any if absent", examples = "profile")
        Variant variant,

        @Nullable @Min(1) @Max(11) @Schema(description = "Grade tested; any if absent", examples = "9")
        Integer grade,

        @NotNull Purpose purpose,

        @Nullable @Schema(description = "First school year; ever since if absent")
        SchoolYear schoolYearFrom,

        @Nullable @Schema(description = "Last school year; until another scale is made if absent")
        SchoolYear schoolYearTo,

        @Nullable
        @Schema(description = "Code of the region whose scale it is; the federation's if absent", examples = "kuzbass")
        String territory,

        @Nullable @Schema(description = "Of the purpose mark only")
        Thresholds thresholds,

        @Nullable
        @Min(0)
        @Max(100)
        @Schema(description = "Least score on the test scale of 100, of all other purposes", examples = "36")
        Integer minimum,

        @Size(max = 10) @Schema(description = "What marks need beside their score")
        List<@NotNull Condition> conditions,

        @NotBlank @Size(max = 500) @Schema(description = "Where it is from", examples = "Приказ от 12.02.2024 № 95")
        String source,

        @NotNull Certainty certainty,

        @Nullable @Size(max = 1000) @Schema(examples = "Для школ с углублённым изучением шкала другая")
        String note) {

    public NewScale {
        conditions = Objects.requireNonNullElse(conditions, List.of());
    }

    void check(Violations violations) {
        boolean marks = purpose == Purpose.MARK;
        violations
                .check(
                        schoolYearFrom == null
                                || schoolYearTo == null
                                || schoolYearFrom.text().compareTo(schoolYearTo.text()) <= 0,
                        "/schoolYearTo",
                        "out-of-range",
                        "the last school year is not before the first")
                .check((thresholds != null) == marks, "/thresholds", "required", "of the purpose mark, and only of it")
                .check((minimum == null) == marks, "/minimum", "required", "of every purpose but mark")
                .check(marks || conditions.isEmpty(), "/conditions", "not-allowed", "only marks have conditions");
        for (int i = 0; thresholds != null && i < conditions.size(); i++) {
            int mark = conditions.get(i).mark();
            violations.check(
                    thresholds.of(mark) != null,
                    "/conditions/" + i + "/mark",
                    "unknown",
                    "the mark " + mark + " has no threshold");
        }
    }
}
