package ru.podyom.assessment.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * An assessment procedure as it is sent.
 *
 * <p>Code, type, subject, variant, grades, school year, season, stage and territory say which procedure it is and do
 * not change; one of them that was not said when it was made may be said once, later. Dates, level, obligation and the
 * greatest score can be corrected.
 */
public record NewProcedure(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}", message = "a code is 2 to 60 of a-z, 0-9 and -")
        @Schema(description = "Natural key, for life", examples = "vpr-ma-5-2019")
        String code,

        @NotNull ProcedureType type,

        @NotNull
        @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters")
        @Schema(description = "Code of a subject, one of /api/v1/subjects", examples = "MA")
        String subject,

        @Min(value = 1, message = "say the grade whose programme was tested, from 1 to 11")
        @Max(value = 11, message = "say the grade whose programme was tested, from 1 to 11")
        @Schema(required = true, description = "Grade whose programme was tested", examples = "5")
        int grade,

        @NotNull SchoolYear schoolYear,

        @Nullable
        @Schema(description = "Code of the territory that holds it; the federation if absent", examples = "ru")
        String territory,

        @Nullable LocalDate heldOn,

        @Nullable @Schema(description = "Level of the subject, where there is more than one paper", examples = "base")
        Variant variant,

        @Nullable
        @Min(1)
        @Max(11)
        @Schema(
                description =
                        "Grade in which the pupils were: 6 when sixth-graders wrote in autumn what the fifth grade"
                                + " teaches; the grade tested if absent",
                examples = "6")
        Integer currentGrade,

        @Nullable @Schema(examples = "spring") Season season,

        @Nullable @Schema(description = "Of an OLYMPIAD only", examples = "municipal")
        OlympiadStage olympiadStage,

        @Nullable @Schema(description = "Who decides that it is held", examples = "national")
        ProcedureLevel level,

        @Nullable @Schema(description = "Whether pupils have to take part; absent if that is not known")
        Boolean obligatory,

        @Nullable @Schema(description = "First day of the window", examples = "2019-04-15")
        LocalDate opensOn,

        @Nullable @Schema(description = "Last day of the window", examples = "2019-04-26")
        LocalDate closesOn,

        @Nullable @Min(1) @Max(500) @Schema(description = "Greatest primary score", examples = "20")
        Integer maxScore) {

    void check(boolean heldByTheFederation, Violations violations) {
        violations
                .check(
                        currentGrade == null || Math.abs(currentGrade - grade) <= 1,
                        "/currentGrade",
                        "out-of-range",
                        "pupils are in the grade tested or in the next one")
                .check(
                        opensOn == null || closesOn == null || !closesOn.isBefore(opensOn),
                        "/closesOn",
                        "out-of-range",
                        "a window does not close before it opens")
                .check(
                        olympiadStage == null || type == ProcedureType.OLYMPIAD,
                        "/olympiadStage",
                        "not-allowed",
                        "only an OLYMPIAD has stages")
                .check(
                        level != ProcedureLevel.NATIONAL || heldByTheFederation,
                        "/level",
                        "wrong-level",
                        "a national procedure is held by the federation");
    }

    /** Null when the pupils were in the grade that was tested, so that saying so and not saying so are the same. */
    @Nullable
    Integer otherGrade() {
        return currentGrade != null && currentGrade == grade ? null : currentGrade;
    }
}
