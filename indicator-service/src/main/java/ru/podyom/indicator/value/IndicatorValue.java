package ru.podyom.indicator.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.evaluation.Indicator;

/** The value of an indicator, how sure it is, and how it stands against what was promised. */
public record IndicatorValue(
        @Schema(examples = "listed-schools-share") String indicator,

        @Schema(description = "Version of the formula that the value was computed with")
        int version,

        String nameRu,
        String nameEn,
        @Schema(examples = "percent") String unit,

        @Schema(description = "territory:<path> or programme:<code>")
        String holder,

        @Schema(examples = "2020-2021") String period,

        @Schema(description = "Sum of the contributions' numerators", examples = "3")
        double numerator,

        @Schema(description = "Sum of the contributions' denominators", examples = "7")
        double denominator,

        @Nullable @Schema(examples = "42.9") BigDecimal value,
        @Nullable Interval interval,

        @Nullable @Schema(description = "Why there is no value", enumeration = "notReported")
        String missing,

        @Nullable TargetRange target,
        Standing status,

        @Nullable @Schema(description = "How far the value is from the worst acceptable one; above 0 is short of it")
        BigDecimal gap) {

    static IndicatorValue of(
            Indicator indicator,
            String holder,
            String period,
            double numerator,
            double denominator,
            @Nullable TargetRange target) {
        boolean known = denominator > 0;
        BigDecimal value = known
                ? BigDecimal.valueOf(100 * numerator / denominator).setScale(indicator.decimals(), RoundingMode.HALF_UP)
                : null;
        return new IndicatorValue(
                indicator.code(),
                indicator.version(),
                indicator.nameRu(),
                indicator.nameEn(),
                indicator.unit(),
                holder,
                period,
                numerator,
                denominator,
                value,
                known ? Interval.wilson(numerator, denominator) : null,
                known ? null : "notReported",
                target,
                standing(indicator, numerator, denominator, target),
                value == null || target == null ? null : gap(indicator, value, target));
    }

    private static Standing standing(
            Indicator indicator, double numerator, double denominator, @Nullable TargetRange target) {
        if (denominator <= 0) {
            return Standing.NO_DATA;
        }
        // By the exact share: a rounded one could reach a target that was missed.
        return target == null
                ? Standing.NO_TARGET
                : Standing.of(100 * numerator / denominator, target, indicator.higherIsBetter());
    }

    private static BigDecimal gap(Indicator indicator, BigDecimal value, TargetRange target) {
        return indicator.higherIsBetter() ? target.minimum().subtract(value) : value.subtract(target.minimum());
    }
}
