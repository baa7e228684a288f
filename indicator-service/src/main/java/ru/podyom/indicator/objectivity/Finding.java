package ru.podyom.indicator.objectivity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One comparison of a school with its region: a signal, not verdict. */
@Schema(name = "SignalFinding")
public record Finding(
        SignalKind kind,

        @Schema(description = "Unlikely by chance among so many schools, and large enough", examples = "true")
        boolean signal,

        @Nullable @Schema(description = "Why the comparison was not made")
        Missing missing,

        @Schema(description = "Pupils it rests on", examples = "25")
        long n,

        @Nullable
        @Schema(
                description = "meanZ, journalGap, cohortJump, vprOgeGap: z; boundarySpike: share of pupils above the"
                        + " threshold of those beside it; lowVariance: chi-square; itemInversion: inverted items",
                examples = "2.5")
        Double statistic,

        @Nullable
        @Schema(
                description = "Size of the effect, in the unit of the parameter minEffect; its sign is the direction",
                examples = "0.5")
        Double effect,

        @Nullable @Schema(description = "Probability by chance alone, of this school by itself", examples = "0.0062")
        Double pValue,

        @Nullable
        @Schema(
                description = "The same among all compared schools of the region (Benjamini and Hochberg, 1995)",
                examples = "0.031")
        Double adjustedPValue,

        @Nullable
        @Schema(
                description = "What it was measured by, and whether that is given or found",
                examples = "points; region's mean 11.2, deviation 4.1 of 8421 pupils")
        String basis) {

    private static final MathContext DIGITS = new MathContext(5);

    static Finding missing(SignalKind kind, Missing why, long n) {
        return new Finding(kind, false, why, n, null, null, null, null, null);
    }

    static Finding of(SignalKind kind, Measure measure, double adjusted, Parameters parameters) {
        boolean signal = measure.clear()
                && adjusted <= parameters.falseDiscoveryRate()
                && Math.abs(measure.effect()) >= parameters.minEffect(kind);
        return new Finding(
                kind,
                signal,
                null,
                measure.n(),
                rounded(measure.statistic()),
                rounded(measure.effect()),
                rounded(measure.pValue()),
                rounded(adjusted),
                measure.basis());
    }

    private static Double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
