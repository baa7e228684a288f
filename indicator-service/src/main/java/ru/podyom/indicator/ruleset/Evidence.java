package ru.podyom.indicator.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A low result that speaks for a criterion. */
public record Evidence(
        @Schema(examples = "vpr-ma-8-2021") String procedure,
        @Schema(examples = "VPR") String type,
        @Schema(examples = "MA") String subject,
        @Schema(examples = "8") int grade,
        @Schema(examples = "2020-2021") String schoolYear,

        @Schema(description = "Percent of participants below the minimum", examples = "31")
        double share,

        @Schema(description = "Percent from which a result is low", examples = "30")
        double threshold,

        @Nullable Integer participants,

        @Schema(description = "True when the share is rounded and may stand on either side of the threshold")
        boolean atThreshold,

        @Nullable @Schema(description = "What is doubtful about the result")
        String doubt) {}
