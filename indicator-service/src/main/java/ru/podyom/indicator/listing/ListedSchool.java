package ru.podyom.indicator.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.ruleset.Criterion;

/** A school on the computed list, and why. */
public record ListedSchool(
        SchoolName school,

        @Schema(description = "Programmes that claim it too, by code")
        List<String> claimedBy,

        List<Criterion> criteria) {}
