package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the sender knows and the sheet may not say.
 *
 * @param procedure of sheets that name none; of sheets that name a part of it, the rest
 * @param municipality of schools whose municipality is not named
 * @param schools what is known of a school, {@code null} for an unknown one
 * @param threshold share of «2» from which a result is low, percent; a rounded share equal to it is pointed out
 */
public record Context(
        @Nullable ProcedureKey procedure,
        @Nullable String municipality,
        Function<SchoolKey, @Nullable SchoolFacts> schools,
        BigDecimal threshold) {

    private static final BigDecimal USUAL = BigDecimal.valueOf(30);

    /** Nothing known, threshold 30. */
    public static Context unknown() {
        return new Context(null, null, key -> null, USUAL);
    }

    public Context with(ProcedureKey stated) {
        return new Context(stated, municipality, schools, threshold);
    }
}
