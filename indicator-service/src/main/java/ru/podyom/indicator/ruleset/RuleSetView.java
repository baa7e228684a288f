package ru.podyom.indicator.ruleset;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a rule set, with its parameters and its criteria in CEL. */
public record RuleSetView(
        @Schema(examples = "shnor-2021") String code,
        int version,
        String nameRu,
        String nameEn,

        @Schema(description = "Where the rule is written down")
        String source,

        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleParameters parameters,
        Rules rules) {

    static RuleSetView of(RuleSetRow row) {
        return new RuleSetView(
                row.code,
                row.version,
                row.nameRu,
                row.nameEn,
                row.source,
                Objects.requireNonNull(row.validFrom),
                row.validTo,
                Objects.requireNonNull(row.parameters),
                Objects.requireNonNull(row.rules));
    }
}
