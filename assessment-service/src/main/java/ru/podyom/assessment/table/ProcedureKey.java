package ru.podyom.assessment.table;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.procedure.Variant;

/** How a sheet names a procedure. */
public sealed interface ProcedureKey {

    /** By this suite's code. */
    record ByCode(String code) implements ProcedureKey {}

    /**
     * By what it is.
     *
     * @param subject code of the subject, as MA
     * @param variant if the sheet says which paper
     * @param grade whose programme was tested
     * @param season if the sheet says it, or if it follows from the kind of procedure
     */
    record Described(
            ProcedureType type,
            String subject,
            @Nullable Variant variant,
            int grade,
            SchoolYear schoolYear,
            @Nullable Season season)
            implements ProcedureKey {}
}
