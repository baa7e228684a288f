package ru.podyom.indicator.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the contributions of many combine to the value of what they lie in. */
@Schema(name = "IndicatorCombination")
public enum Combination {
    /** Sum of the numerators over the sum of the denominators; times 100 where the unit is percent. */
    @JsonProperty("ratio")
    RATIO,
    /** The same, where the numerators are values times their weights, and the denominators the weights. */
    @JsonProperty("mean")
    MEAN,
    /** Sum of the numerators. */
    @JsonProperty("sum")
    SUM,
    /** The ratio less that of the nearest earlier period that has one. */
    @JsonProperty("difference")
    DIFFERENCE,
    /** Percent of the schools for which a condition holds. */
    @JsonProperty("shareOfSchools")
    SHARE_OF_SCHOOLS;

    /** Whether numerator and denominator are counts of the same things, so that an interval makes sense. */
    public boolean isShare() {
        return this == RATIO || this == SHARE_OF_SCHOOLS;
    }
}
