package ru.podyom.indicator.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.inbox.Freshness;

/** The computed list beside what programmes claim. */
public record LowPerformingSchools(
        @Schema(examples = "leninsk-kuznetsky") String territory,
        @Schema(examples = "2020-2021") String schoolYear,
        @Schema(examples = "shnor-2021") String ruleSet,

        @Schema(description = "Version of the rule set that the list was computed with", examples = "2")
        int ruleSetVersion,

        Comparison comparison,

        @Schema(description = "The computed list, by code; it addresses help and ranks nobody")
        List<ListedSchool> items,

        @Schema(description = "What programmes claim, by code; on the first page only")
        List<ClaimedSchool> claimed,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next,

        List<Freshness.Mark> freshness) {

    /**
     * How the two lists meet, in schools.
     *
     * @param assessed schools with a result of that year that counts
     */
    public record Comparison(
            @Schema(examples = "7") long assessed,
            @Schema(examples = "3") long computed,
            @Schema(examples = "7") long claimed,
            @Schema(examples = "3") long both,
            @Schema(examples = "0") long computedOnly,
            @Schema(examples = "4") long claimedOnly) {}
}
