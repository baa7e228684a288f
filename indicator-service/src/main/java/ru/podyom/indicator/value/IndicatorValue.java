package ru.podyom.indicator.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Combination;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.LegendBand;
import ru.podyom.indicator.evaluation.ValueRule;

/** The value of an indicator, how sure it is, and how it stands against what was promised. */
public record IndicatorValue(
        @Schema(examples = "listed-schools-share") String indicator,

        @Schema(description = "Version of the formula that the value was computed with", examples = "3")
        int version,

        @Schema(examples = "Доля школ в списке") String nameRu,
        @Schema(examples = "Share of schools on the list") String nameEn,
        @Schema(examples = "percent") String unit,

        @Schema(
                description = "territory:<path>, school:<code> or programme:<code>",
                examples = "territory:ru/kuzbass/leninsk-kuznetsky")
        String holder,

        @Schema(examples = "2020-2021") String period,

        @Schema(description = "Sum of the contributions' numerators", examples = "3")
        double numerator,

        @Schema(description = "Sum of the contributions' denominators", examples = "7")
        double denominator,

        @Nullable @Schema(examples = "42.9") BigDecimal value,
        @Nullable Interval interval,

        @Nullable @Schema(description = "Why there is no value")
        Missing missing,

        @Schema(description = "Schools or activities that are in it", examples = "7")
        long contributors,

        @Schema(description = "Those for which the formula had no number: they are not in it", examples = "0")
        long failed,

        @Nullable
        @Schema(description = "Band of the legend that the value lies in, in Russian", examples = "средний уровень")
        String band,

        @Nullable TargetRange target,
        Standing status,

        @Nullable
        @Schema(
                description = "How far the value is from the worst acceptable one; above 0 is short of it",
                examples = "-6.7")
        BigDecimal gap,

        @Nullable Feasibility feasibility,

        @Schema(description = "Values of earlier periods, oldest first")
        List<PastValue> past,

        @Nullable @Schema(description = "Of the period after this one; absent with fewer than three values")
        Forecast forecast) {

    static IndicatorValue of(
            Indicator indicator, String holder, String period, Sums sums, @Nullable TargetRange target, long failed) {
        ValueRule rule = ValueRule.of(indicator);
        Optional<Sums.Sum> sum = sums.of(period);
        double numerator = sum.map(Sums.Sum::numerator).orElse(0.0);
        double denominator = sum.map(Sums.Sum::denominator).orElse(0.0);
        Double exact = rule.exact(numerator, denominator, sums.ratioBefore(period, rule));
        BigDecimal value = exact == null ? null : rounded(exact, indicator);
        boolean share = indicator.combination().isShare() && indicator.unit().equals("percent");
        List<PastValue> past = past(indicator, rule, sums, period);
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
                value != null && share && numerator >= 0 && numerator <= denominator
                        ? Interval.wilson(numerator, denominator)
                        : null,
                value == null ? missing(indicator, denominator) : null,
                sum.map(Sums.Sum::contributors).orElse(0L),
                failed,
                value == null ? null : band(indicator, value),
                target,
                standing(indicator, exact, target),
                value == null || target == null ? null : gap(indicator, value, target),
                target == null || indicator.combination() != Combination.SHARE_OF_SCHOOLS
                        ? null
                        : Feasibility.of(numerator, denominator, target, indicator.higherIsBetter()),
                past,
                exact == null ? null : forecast(past, exact, share));
    }

    private static Missing missing(Indicator indicator, double denominator) {
        if (denominator != 0) {
            return Missing.NO_EARLIER_PERIOD;
        }
        return indicator.isObserved() || indicator.subject() == Indicator.Subject.ACTIVITY
                ? Missing.NOT_REPORTED
                : Missing.NOT_TESTED;
    }

    private static @Nullable String band(Indicator indicator, BigDecimal value) {
        return indicator.legend().stream()
                .filter(band -> band.holds(value))
                .map(LegendBand::nameRu)
                .findFirst()
                .orElse(null);
    }

    private static List<PastValue> past(Indicator indicator, ValueRule rule, Sums sums, String period) {
        List<PastValue> past = new ArrayList<>();
        for (Sums.Sum sum : sums.before(period)) {
            Double exact = rule.exact(sum.numerator(), sum.denominator(), sums.ratioBefore(sum.period(), rule));
            if (exact != null) {
                past.add(new PastValue(sum.period(), rounded(exact, indicator), sum.version()));
            }
        }
        return past;
    }

    private static @Nullable Forecast forecast(List<PastValue> past, double now, boolean share) {
        List<Double> values = new ArrayList<>();
        past.forEach(one -> values.add(one.value().doubleValue()));
        values.add(now);
        Forecast forecast = Forecast.of(values);
        return forecast == null || !share ? forecast : forecast.asShare();
    }

    private static BigDecimal rounded(double exact, Indicator indicator) {
        return BigDecimal.valueOf(exact).setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    private static Standing standing(Indicator indicator, @Nullable Double exact, @Nullable TargetRange target) {
        if (exact == null) {
            return Standing.NO_DATA;
        }
        // By the exact value: a rounded one could reach a target that was missed.
        return target == null ? Standing.NO_TARGET : Standing.of(exact, target, indicator.higherIsBetter());
    }

    private static BigDecimal gap(Indicator indicator, BigDecimal value, TargetRange target) {
        return indicator.higherIsBetter() ? target.minimum().subtract(value) : value.subtract(target.minimum());
    }
}
