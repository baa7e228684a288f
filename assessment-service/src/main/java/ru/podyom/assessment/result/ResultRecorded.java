package ru.podyom.assessment.result;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;

/** The event {@code result.recorded}: complete, so that a consumer needs no other topic to understand it. */
record ResultRecorded(
        UUID resultId,
        int version,
        String school,
        String territoryPath,
        Procedure procedure,
        Figures figures,
        @Nullable UUID importId,
        Instant recordedAt) {

    record Procedure(String code, ProcedureType type, String subject, int grade, SchoolYear schoolYear) {}

    static ResultRecorded of(Result result, AssessmentProcedure procedure) {
        return new ResultRecorded(
                result.id(),
                result.version,
                result.schoolCode,
                result.territoryPath,
                new Procedure(
                        procedure.code(),
                        procedure.type(),
                        procedure.subject(),
                        procedure.grade(),
                        procedure.schoolYear()),
                result.figures(),
                result.importId,
                Objects.requireNonNull(result.recordedAt));
    }
}
