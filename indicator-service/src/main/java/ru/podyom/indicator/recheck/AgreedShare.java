package ru.podyom.indicator.recheck;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what was checked again is as it was, with Wilson's score interval (E. B. Wilson, 1927), 95 %. */
@Schema(name = "RecheckAgreementShare")
public record AgreedShare(
        @Schema(examples = "11") int agreeing,
        @Schema(examples = "12") int of,
        @Schema(description = "Percent", examples = "91.7") double percent,

        @Schema(description = "Lower end of the interval, percent", examples = "64.6")
        double low,

        @Schema(description = "Upper end of the interval, percent", examples = "98.5")
        double high) {

    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    static AgreedShare of(int agreeing, int of) {
        double share = (double) agreeing / of;
        double square = Z * Z;
        double middle = share + square / (2.0 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        double scale = 1 + square / of;
        return new AgreedShare(
                agreeing,
                of,
                percent(share),
                percent(Math.max(0, (middle - half) / scale)),
                percent(Math.min(1, (middle + half) / scale)));
    }

    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
