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

        @Nullable @Schema(examples = "21") Integer participants,

        @Nullable @Schema(description = "Pupils below the minimum, where they are counted or recovered", examples = "7")
        Integer belowMinimum,

        @Schema(description = "True when the pupils were recovered: the only number that gives the rounded share")
        boolean countRecovered,

        @Schema(description = "True when the share is rounded and may stand on either side of the threshold")
        boolean atThreshold,

        @Nullable
        @Schema(
                description = "What is doubtful about the result",
                examples = "no number of participants fits these shares")
        String doubt) {

    static Evidence of(SchoolResult result, double share, RuleParameters parameters) {
        Counted counted = result.counted();
        return new Evidence(
                result.procedure(),
                result.type(),
                result.subject(),
                result.grade(),
                result.schoolYear(),
                share,
                parameters.threshold(),
                result.participants(),
                counted.below(),
                counted.recovered(),
                isAtThreshold(result, share, parameters),
                result.doubt());
    }

    /** Without numbers of pupils, for callers who have no right to them. */
    Evidence withoutPupils() {
        return new Evidence(
                procedure, type, subject, grade, schoolYear, share, threshold, null, null, false, atThreshold, doubt);
    }

    private static boolean isAtThreshold(SchoolResult result, double share, RuleParameters parameters) {
        Double rounding = result.rounding();
        return !result.isExact(parameters.useCounts())
                && rounding != null
                && Math.abs(share - parameters.threshold()) <= rounding / 2;
    }
}
