package ru.podyom.assessment.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.school.Kind;

/**
 * Whose results in what; what is absent or empty may be anything.
 *
 * @param below path of a territory
 * @param asOf figures as they were known then
 */
public record Asked(
        String below,
        List<String> schools,
        @Nullable Kind kind,
        List<String> procedures,
        @Nullable ProcedureType type,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable SchoolYear schoolYear,
        Places places,
        @Nullable Instant asOf) {

    /** All results of a territory in one procedure, by where the schools are now. */
    public static Asked of(String below, String procedure) {
        return new Asked(below, List.of(), null, List.of(procedure), null, null, null, null, Places.AS_IS, null);
    }

    /** All results of these schools, or of all in the territory, in one subject. */
    public static Asked inSubject(String below, List<String> schools, String subject, @Nullable ProcedureType type) {
        return new Asked(below, schools, null, List.of(), type, subject, null, null, Places.AS_IS, null);
    }
}
