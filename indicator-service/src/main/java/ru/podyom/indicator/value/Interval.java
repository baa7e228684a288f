package ru.podyom.indicator.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Wilson's 95 percent interval of a share, in percent: how far a small number lets one be sure.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
 */
public record Interval(
        @Schema(examples = "15.8") double low,
        @Schema(examples = "75") double high) {

    private static final double Z = 1.959964;

    public static Interval wilson(double successes, double trials) {
        double share = successes / trials;
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Z * Math.sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials)) / (1 + z2 / trials);
        return new Interval(percent(centre - half), percent(centre + half));
    }

    private static double percent(double share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }
}
