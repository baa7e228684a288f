package ru.podyom.assessment.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the sheet.
 *
 * @param procedure the procedure of a sheet that does not name its own
 * @param schools what is known of a school; null for an unknown one
 * @param threshold share that makes a result low, percent
 */
public record Context(
        @Nullable ProcedureKey procedure, Function<SchoolKey, @Nullable SchoolFacts> schools, int threshold) {

    private static final int USUAL_THRESHOLD = 30;

    public static Context of(@Nullable ProcedureKey procedure, Function<SchoolKey, @Nullable SchoolFacts> schools) {
        return new Context(procedure, schools, USUAL_THRESHOLD);
    }
}
