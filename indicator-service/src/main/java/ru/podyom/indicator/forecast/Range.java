package ru.podyom.indicator.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Between what and what, in percent. */
@Schema(name = "PercentRange")
public record Range(
        @Schema(examples = "15.8") double low,
        @Schema(examples = "75") double high) {

    private static final double Z = 1.959964;

    /** Wilson's 95 percent interval of a share (E. B. Wilson, 1927). */
    static Range wilson(int count, int of) {
        double share = (double) count / of;
        double square = Z * Z;
        double middle = share + square / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        double scale = 1 + square / of;
        return ofShares(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }

    static Range ofShares(double low, double high) {
        return new Range(percent(low), percent(high));
    }

    static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
