package ru.podyom.indicator.objectivity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a signal is given: data with a version, set by people. */
@Schema(name = "SignalParameters")
public record Parameters(
        @Schema(description = "Fewest participants of a school whose figures are compared", examples = "10")
        int minParticipants,

        @Schema(description = "Fewest schools of a region to compare with", examples = "10")
        int minSchools,

        @Schema(
                description = "Greatest expected share of false ones among the signals of one kind in one region and"
                        + " procedure (Benjamini and Hochberg, 1995)",
                examples = "0.05")
        double falseDiscoveryRate,

        @Schema(
                description =
                        "Least effect by kind of signal: meanZ in standard deviations of the region's pupils,"
                                + " boundarySpike and journalGap as a difference of shares, cohortJump and vprOgeGap in"
                                + " percentiles, lowVariance as the missing share of variance, itemInversion as a share of items",
                examples = "{\"meanZ\": 0.5, \"journalGap\": 0.25}")
        Map<SignalKind, Double> minEffect,

        @Schema(
                description = "Kinds of schools whose mean may well be above the region's",
                examples = "[\"lyceum\", \"gymnasium\", \"secondaryAdvanced\"]")
        Set<String> exemptKinds,

        @Schema(
                description = "Points from which the marks 3, 4 and 5 are given, by code of the procedure; where there"
                        + " are none they are found from the marks and scores of the region's schools",
                examples = "{\"vpr-ma-5-2019\": [7, 11, 15]}")
        Map<String, List<Integer>> thresholds,

        @Schema(
                description = "Least share of schools whose marks and scores must agree on a threshold that is found",
                examples = "0.9")
        double thresholdAgreement,

        @Schema(description = "Scores on either side of a threshold that are compared", examples = "2")
        int spikeWidth,

        @Schema(description = "Fewest items to compare", examples = "6")
        int minItems,

        Recheck recheck) {

    /** How many works a recheck asks for when nobody says so. */
    @Schema(name = "RecheckParameters")
    public record Recheck(
            @Schema(description = "Share of works expected to agree", examples = "0.9")
            double expectedAgreement,

            @Schema(description = "Half of the width of the interval wanted, as a share", examples = "0.1")
            double margin) {}

    double minEffect(SignalKind kind) {
        return minEffect.getOrDefault(kind, 0.0);
    }
}
