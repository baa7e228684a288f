package ru.podyom.indicator.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a rule set, with its parameters and its criteria in CEL. */
public record RuleSetView(
        @Schema(examples = "shnor-2021") String code,
        @Schema(examples = "3") int version,

        @Schema(description = "Counts corrections; the ETag", examples = "1")
        int revision,

        RuleSetState state,

        @Schema(description = "Whose it is, and whose schools it judges: codes from the root", examples = "ru")
        String territoryPath,

        @Schema(examples = "Низкие результаты ВПР") String nameRu,
        @Schema(examples = "Low ВПР results") String nameEn,

        @Schema(description = "Where the rule is written down", examples = "методика региона")
        String source,

        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleParameters parameters,
        Rules rules,

        @Nullable @Schema(description = "Why its last publication came to nothing", examples = "C1: not true or false")
        String failure,

        Instant changedAt) {

    public static RuleSetView of(RuleSetRow row) {
        return new RuleSetView(
                row.code,
                row.version,
                row.revision,
                row.state,
                row.territoryPath,
                row.nameRu,
                row.nameEn,
                row.source,
                row.validFrom(),
                row.validTo,
                row.parameters(),
                row.rules(),
                row.failure,
                row.changedAt);
    }

    /** Ready to judge by. */
    public RuleSet compiled() {
        return new RuleSet(code, version, parameters, rules).within(territoryPath, state == RuleSetState.IN_FORCE);
    }
}
