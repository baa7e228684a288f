package ru.podyom.assessment.procedure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment procedure as it is read, and as its event tells it. */
public record ProcedureView(
        UUID id,
        @Schema(examples = "vpr-ma-5-2019") String code,
        ProcedureType type,
        @Schema(examples = "MA") String subject,

        @Schema(description = "Grade whose programme was tested", examples = "5")
        int grade,

        SchoolYear schoolYear,
        @Schema(examples = "ru") String territoryPath,
        @Nullable LocalDate heldOn,

        @Nullable @Schema(description = "Level of the subject", examples = "base")
        Variant variant,

        @Nullable @Schema(description = "Grade in which the pupils were; the grade tested if absent", examples = "6")
        Integer currentGrade,

        @Nullable @Schema(examples = "spring") Season season,

        @Nullable @Schema(description = "Of an OLYMPIAD only", examples = "municipal")
        OlympiadStage olympiadStage,

        @Nullable @Schema(examples = "national") ProcedureLevel level,

        @Nullable @Schema(description = "Whether pupils have to take part; absent if that is not known")
        Boolean obligatory,

        @Nullable @Schema(description = "First day of the window", examples = "2019-04-15")
        LocalDate opensOn,

        @Nullable @Schema(description = "Last day of the window", examples = "2019-04-26")
        LocalDate closesOn,

        @Nullable @Schema(description = "Greatest primary score", examples = "20")
        Integer maxScore,

        @Schema(examples = "3") int version) {

    static ProcedureView of(AssessmentProcedure procedure) {
        return new ProcedureView(
                procedure.id(),
                procedure.code,
                procedure.type,
                procedure.subject,
                procedure.grade,
                procedure.schoolYear(),
                procedure.territoryPath,
                procedure.heldOn,
                procedure.variant,
                procedure.currentGrade,
                procedure.season,
                procedure.olympiadStage,
                procedure.level,
                procedure.obligatory,
                procedure.opensOn,
                procedure.closesOn,
                procedure.maxScore,
                procedure.version);
    }
}
