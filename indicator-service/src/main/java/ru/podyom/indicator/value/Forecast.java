package ru.podyom.indicator.value;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The next value on the straight line through the known ones, with its 95 percent prediction interval.
 *
 * <p>Ordinary least squares over the number of the period; Student's t with n - 2 degrees of freedom. Plain on purpose:
 * it knows nothing but the values, and three of them leave a wide interval.
 */
@Schema(name = "ValueForecast")
public record Forecast(
        @Schema(description = "What the line says", examples = "38.2")
        double value,

        @Schema(examples = "12.4") double low,
        @Schema(examples = "64") double high,

        @Schema(description = "Values that the line goes through", examples = "3")
        int points) {

    private static final int LEAST_POINTS = 3;

    // Two-sided 95 percent quantiles of Student's t, for 1, 2, 3 … degrees of freedom.
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131
    };

    private static final double T_OF_MANY = 1.96;

    /** Of values one period apart, oldest first; null of fewer than three. */
    static @Nullable Forecast of(List<Double> values) {
        int n = values.size();
        if (n < LEAST_POINTS) {
            return null;
        }
        double middle = (n - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double spread = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            spread += (i - middle) * (i - middle);
            together += (i - middle) * (values.get(i) - mean);
        }
        double slope = together / spread;
        double unexplained = 0;
        for (int i = 0; i < n; i++) {
            double off = values.get(i) - (mean + slope * (i - middle));
            unexplained += off * off;
        }
        double ahead = n - middle;
        double error = Math.sqrt(unexplained / (n - 2) * (1 + 1.0 / n + ahead * ahead / spread));
        double next = mean + slope * ahead;
        double half = quantile(n - 2) * error;
        return new Forecast(rounded(next), rounded(next - half), rounded(next + half), n);
    }

    /** A share stays between nothing and all. */
    Forecast asShare() {
        return new Forecast(inside(value), inside(low), inside(high), points);
    }

    private static double inside(double percent) {
        return Math.max(0, Math.min(100, percent));
    }

    private static double quantile(int freedom) {
        return freedom <= T.length ? T[freedom - 1] : T_OF_MANY;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
