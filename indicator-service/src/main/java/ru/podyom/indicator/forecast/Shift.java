package ru.podyom.indicator.forecast;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the schools of the region changed from one procedure to the next of the same children, or of the next children.
 *
 * @param logit the pooled change of the share below the minimum, in logits
 * @param scatter standard deviation of single schools' changes around it, in logits, beyond what chance makes of it
 */
@Schema(name = "RegionalChange")
public record Shift(
        @Schema(description = "School year of the later procedure", examples = "2020-2021")
        String schoolYear,

        @Schema(description = "Schools with both results", examples = "412")
        int schools,

        @Schema(description = "Percent below the minimum in the earlier one, of all their pupils", examples = "12.5")
        double before,

        @Schema(description = "The same in the later one", examples = "17.9")
        double after,

        @Schema(description = "The change in logits", examples = "0.42")
        double logit,

        @Schema(description = "Standard deviation of schools around it, in logits", examples = "0.6")
        double scatter) {}
