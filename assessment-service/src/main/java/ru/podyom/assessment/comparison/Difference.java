package ru.podyom.assessment.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.measure.Interval;
import ru.podyom.assessment.measure.TwoShares;
import ru.podyom.assessment.statistics.Figure;
import ru.podyom.assessment.statistics.Gap;
import ru.podyom.assessment.statistics.Part;

/** A school's share beside that of the rest of a territory, without the school, or why they cannot be compared. */
@Schema(name = "ComparisonDifference")
public record Difference(
        @Nullable @Schema(description = "The school's share minus the rest's, percentage points", examples = "12.5")
        BigDecimal points,

        @Nullable @Schema(description = "Newcombe's interval (1998, method 10), 95 %: least", examples = "-31.2")
        BigDecimal low,

        @Nullable @Schema(description = "Newcombe's interval, 95 %: greatest", examples = "-4.1")
        BigDecimal high,

        @Nullable @Schema(description = "Participants in the rest of the territory", examples = "240")
        Long restOf,

        @Nullable @Schema(description = "Fisher's exact test, two-sided", examples = "0.0312")
        BigDecimal pValue,

        @Nullable
        @Schema(
                description = "Whether it is distinguishable from chance: p below 0.05. One in twenty comparisons of"
                        + " equals is so by chance alone")
        Boolean distinguishable,

        @Nullable @Schema(description = "Why there is no comparison; all else is absent then")
        Gap missing) {

    private static final int DECIMALS = 4;

    static Difference of(Part school, Part rest) {
        TwoShares shares = new TwoShares(school.count(), school.of(), rest.count(), rest.of());
        Interval interval = shares.interval();
        return new Difference(
                Figure.rounded(100 * shares.difference()),
                Figure.rounded(100 * interval.low()),
                Figure.rounded(100 * interval.high()),
                rest.of(),
                BigDecimal.valueOf(shares.pValue()).setScale(DECIMALS, RoundingMode.HALF_UP),
                shares.distinguishable(),
                null);
    }

    static Difference missing(Gap why) {
        return new Difference(null, null, null, null, null, null, why);
    }
}
