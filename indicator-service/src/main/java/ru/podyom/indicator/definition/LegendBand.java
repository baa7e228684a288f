package ru.podyom.indicator.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A band of values with a name: {@code from} is in it, {@code below} is not. */
@Schema(name = "IndicatorLegendBand")
public record LegendBand(
        @Nullable @Schema(description = "Least value; absent: no least", examples = "30")
        BigDecimal from,

        @Nullable @Schema(description = "Values below this; absent: no end", examples = "60")
        BigDecimal below,

        @NotBlank @Size(max = 200) @Schema(examples = "средний уровень")
        String nameRu,

        @NotBlank @Size(max = 200) @Schema(examples = "middle")
        String nameEn) {

    /** Whether a value lies in the band. */
    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
    }
}
