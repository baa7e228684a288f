package ru.podyom.indicator.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.ruleset.Criterion;

/** A school that a programme calls low-performing, and what the rule set says of it. */
@Schema(name = "ClaimedLowPerformingSchool")
public record ClaimedSchool(
        SchoolName school,

        @Schema(description = "Code of the programme that claims it", examples = "leninsk-kuznetsky-2021")
        String programme,

        @Schema(
                description = "computed: listed, notListed, or notTested when the year has no result of the school",
                enumeration = {"listed", "notListed", "notTested"})
        String computed,

        List<Criterion> criteria) {}
