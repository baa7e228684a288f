package ru.podyom.indicator.value;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the indicator was in an earlier period. */
public record PastValue(
        @Schema(examples = "2018-2019") String period,
        @Schema(examples = "57.1") BigDecimal value,

        @Schema(description = "Version of the formula that it was computed with", examples = "1")
        int version) {}
