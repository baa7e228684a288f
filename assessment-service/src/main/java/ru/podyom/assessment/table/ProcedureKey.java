package ru.podyom.assessment.table;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;

/** A procedure as a sheet names it. */
public sealed interface ProcedureKey {

    /** By its code in this suite. */
    record Code(String code) implements ProcedureKey {

        @Override
        public String toString() {
            return code;
        }
    }

    /** By what it is; {@code grade} is the grade whose programme was tested. */
    record Described(
            ProcedureType type,
            String subject,
            int grade,
            SchoolYear schoolYear,
            @Nullable Season season) implements ProcedureKey {

        @Override
        public String toString() {
            String when = season == null ? "" : " " + season.name().toLowerCase(java.util.Locale.ROOT);
            return type + " " + subject + " " + grade + " " + schoolYear + when;
        }
    }

    /** When in the school year. */
    enum Season {
        AUTUMN,
        SPRING
    }
}
