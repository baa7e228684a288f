package ru.podyom.indicator.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Combination;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.NewIndicator;

/** How sums of numerators and denominators become the value of an indicator. */
public record ValueRule(Combination combination, String unit, int decimals) {

    private static final String PERCENT = "percent";

    public static ValueRule of(Indicator indicator) {
        return new ValueRule(indicator.combination(), indicator.unit(), indicator.decimals());
    }

    static ValueRule of(NewIndicator draft) {
        return new ValueRule(draft.combination(), draft.unit(), draft.decimals());
    }

    /**
     * The value before it is rounded.
     *
     * @param before the ratio of the nearest earlier period, which a difference needs
     * @return null where there is nothing to divide by, or nothing to differ from
     */
    public @Nullable Double exact(double numerator, double denominator, @Nullable Double before) {
        if (denominator == 0) {
            return null;
        }
        return switch (combination) {
            case SUM -> Double.valueOf(numerator);
            case MEAN, RATIO, SHARE_OF_SCHOOLS -> Double.valueOf(ratio(numerator, denominator));
            case DIFFERENCE -> before == null ? null : Double.valueOf(ratio(numerator, denominator) - before);
        };
    }

    /** The same to the decimals of the indicator. */
    public @Nullable BigDecimal value(double numerator, double denominator, @Nullable Double before) {
        Double exact = exact(numerator, denominator, before);
        return exact == null ? null : BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Times 100 where it is a percentage; a difference of percentages is one of points. */
    public double ratio(double numerator, double denominator) {
        boolean percent = combination == Combination.SHARE_OF_SCHOOLS
                || (combination != Combination.MEAN && unit.equals(PERCENT));
        return (percent ? 100 * numerator : numerator) / denominator;
    }
}
