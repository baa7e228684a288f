package ru.podyom.assessment.statistics;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.measure.Interval;

/** A share of pupils with its interval, or why there is none. */
@Schema(name = "StatisticsShare")
public record Share(
        @Nullable @Schema(description = "Percent, two decimals at most", examples = "42.86")
        BigDecimal value,

        @Nullable @Schema(description = "Pupils counted", examples = "3")
        Long count,

        @Nullable @Schema(description = "Of so many", examples = "7")
        Long of,

        @Nullable @Schema(description = "Wilson's interval, 95 %: least percent", examples = "15.82")
        BigDecimal low,

        @Nullable @Schema(description = "Wilson's interval, 95 %: greatest percent", examples = "74.95")
        BigDecimal high,

        @Nullable @Schema(description = "School results it rests on", examples = "1")
        Integer results,

        @Nullable @Schema(description = "Why there is no share; all else is absent then")
        Gap missing) {

    /** The share that a part is; missing for this reason if it is of nobody. */
    public static Share of(Part part, Gap otherwise) {
        if (part.of() == 0) {
            return missing(otherwise);
        }
        Interval interval = Interval.wilson(part.count(), part.of());
        return new Share(
                Figure.rounded(100.0 * part.count() / part.of()),
                part.count(),
                part.of(),
                Figure.rounded(100 * interval.low()),
                Figure.rounded(100 * interval.high()),
                part.results(),
                null);
    }

    public static Share missing(Gap why) {
        return new Share(null, null, null, null, null, null, why);
    }
}
