package ru.podyom.indicator.value;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.evaluation.Indicator;

/** An indicator of the catalogue, with the formulas it is computed by. */
public record IndicatorView(
        @Schema(examples = "listed-schools-share") String code,
        int version,
        String nameRu,
        String nameEn,
        @Schema(examples = "percent") String unit,

        @Schema(
                enumeration = {"higher", "lower"},
                description = "Which way is better")
        String direction,

        @Schema(
                description = "Whose facts the formulas read",
                enumeration = {"school", "activity"})
        String subject,

        @Schema(description = "CEL", examples = "school.listed ? 1.0 : 0.0")
        String numerator,

        @Schema(description = "CEL", examples = "school.tested ? 1.0 : 0.0")
        String denominator,

        String source,
        LocalDate validFrom) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                indicator.nameRu(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.higherIsBetter() ? "higher" : "lower",
                indicator.subject(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.source(),
                indicator.validFrom());
    }
}
