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
        @Schema(examples = "5") int grade,
        SchoolYear schoolYear,
        @Schema(examples = "ru") String territoryPath,
        @Nullable LocalDate heldOn,
        int version) {

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
                procedure.version);
    }
}
