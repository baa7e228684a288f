package ru.podyom.indicator.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.Criterion;
import ru.podyom.indicator.ruleset.Distance;
import ru.podyom.runtime.inbox.Freshness;

/** What a rule set says of one school in a year, also when it is not on the list, and how far it is from the other. */
public record SchoolStanding(
        SchoolName school,
        @Schema(examples = "2020-2021") String schoolYear,
        @Schema(examples = "shnor-2021") String ruleSet,
        @Schema(examples = "1") int ruleSetVersion,
        Standing standing,

        @Schema(description = "Programmes that claim it for this year, by code")
        List<String> claimedBy,

        @Schema(description = "With the distance of each from turning over")
        List<Criterion> criteria,

        @Nullable @Schema(description = "How far the school is from leaving the list, or from entering it")
        Distance distance,

        List<Freshness.Mark> freshness) {}
