package ru.podyom.assessment.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or why there is none.
 *
 * @param of the pupils it rests on
 */
@Schema(name = "StatisticsFigure")
public record Figure(
        @Nullable @Schema(description = "Two decimals at most", examples = "58.25")
        BigDecimal value,

        @Nullable @Schema(description = "Pupils it rests on", examples = "240")
        Long of,

        @Nullable @Schema(description = "Why there is no value; the value is absent then")
        Gap missing) {

    /** The figure of that many pupils. */
    public static Figure of(double value, long of) {
        return new Figure(rounded(value), of, null);
    }

    public static Figure missing(Gap why) {
        return new Figure(null, null, why);
    }

    /** Two decimals at most, as all figures are told. */
    public static BigDecimal rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return new BigDecimal(exact.stripTrailingZeros().toPlainString());
    }
}
