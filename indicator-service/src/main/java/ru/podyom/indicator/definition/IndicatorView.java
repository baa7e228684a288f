package ru.podyom.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Certainty;

/** A version of an indicator, with the formulas it is computed by. */
public record IndicatorView(
        @Schema(examples = "listed-schools-share") String code,
        @Schema(examples = "3") int version,
        @Schema(examples = "ru") String territoryPath,
        @Schema(examples = "Доля школ в списке") String nameRu,
        @Schema(examples = "Share of schools on the list") String nameEn,
        @Schema(examples = "percent") String unit,

        @Schema(
                enumeration = {"higher", "lower"},
                description = "Which way is better")
        String direction,

        @Schema(examples = "1") int decimals,

        @Schema(enumeration = {"school", "municipality", "region", "programme"})
        String level,

        @Schema(
                description = "Whose facts the formulas read",
                enumeration = {"school", "territory", "activity"})
        String subject,

        PeriodKind periodKind,
        Combination combination,
        SchoolScope scope,

        @Schema(description = "CEL", examples = "school.listed ? 1.0 : 0.0")
        String numerator,

        @Schema(description = "CEL", examples = "school.tested ? 1.0 : 0.0")
        String denominator,

        List<LegendBand> legend,
        @Schema(examples = "программа 004") String source,
        Certainty certainty,
        LocalDate validFrom,

        @Nullable @Schema(description = "Last day of the version; absent for the newest")
        LocalDate validTo,

        IndicatorState state,
        @Schema(examples = "0") int revision,
        @Schema(examples = "analyst@kuzbass") String changedBy,
        Instant changedAt) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code,
                indicator.version,
                indicator.territoryPath,
                indicator.nameRu,
                indicator.nameEn,
                indicator.unit,
                indicator.higherIsBetter() ? "higher" : "lower",
                indicator.decimals,
                indicator.level,
                indicator.subject.variable(),
                indicator.periodKind,
                indicator.combination,
                indicator.scope,
                indicator.numerator,
                indicator.denominator,
                indicator.legend,
                indicator.source,
                indicator.certainty,
                indicator.validFrom(),
                indicator.validTo,
                indicator.state,
                indicator.revision,
                indicator.changedBy,
                indicator.changedAt);
    }
}
