package ru.podyom.indicator.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.Criterion;
import ru.podyom.indicator.ruleset.Distance;

/** A school on the computed list, and why. */
public record ListedSchool(
        SchoolName school,

        @Schema(description = "Programmes that claim it too, by code")
        List<String> claimedBy,

        List<Criterion> criteria,

        @Nullable
        @Schema(description = "How far the school is from leaving the list, in pupils; absent until it is judged anew")
        Distance distance,

        @Schema(
                description = "Against the year before that has a list: entered, stayed; first where there is none",
                enumeration = {"entered", "stayed", "first"})
        String change) {}
