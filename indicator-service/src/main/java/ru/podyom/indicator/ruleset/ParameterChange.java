package ru.podyom.indicator.ruleset;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Parameters as they are sent: what is absent stays as it is. */
@Schema(name = "RuleParameterChange")
public record ParameterChange(
        @Nullable
        @Schema(description = "Percent of participants below the minimum from which a result is low", examples = "30")
        Double threshold,

        @Nullable
        @Schema(
                description = "ge: the threshold itself is low; gt: it is not",
                enumeration = {"ge", "gt"})
        String comparison,

        @Nullable @Schema(description = "Low procedures in one year that fire C1", examples = "2")
        Integer c1Min,

        @Nullable @Schema(description = "In how many of the last years C1 looks", examples = "1")
        Integer c1Years,

        @Nullable @Schema(description = "In how many years in a row C2 wants a low result", examples = "2")
        Integer c2Years,

        @Nullable @Schema(description = "Whether C2 wants it in the same procedure each year")
        Boolean c2SameProcedure,

        @Nullable @Schema(description = "Results with fewer participants do not count", examples = "10")
        Integer minParticipants,

        @Nullable @Schema(description = "Years without comparable procedures")
        List<String> skipYears,

        @Nullable @Schema(description = "Whether results with a doubt do not count")
        Boolean excludeDoubtful,

        @Nullable @Schema(description = "Whether exact counts outrank given shares")
        Boolean useCounts,

        @Nullable @Schema(description = "Type, subject and grade of the procedures that count")
        List<String> procedures) {

    /** What the base becomes by it. */
    public RuleParameters onto(RuleParameters base) {
        return new RuleParameters(
                or(threshold, base.threshold()),
                or(comparison, base.comparison()),
                or(c1Min, base.c1Min()),
                or(c1Years, base.c1Years()),
                or(c2Years, base.c2Years()),
                or(c2SameProcedure, base.c2SameProcedure()),
                or(minParticipants, base.minParticipants()),
                or(skipYears, base.skipYears()),
                or(excludeDoubtful, base.excludeDoubtful()),
                or(useCounts, base.useCounts()),
                or(procedures, base.procedures()));
    }

    private static <T> T or(@Nullable T given, T base) {
        return Objects.requireNonNullElse(given, base);
    }
}
