package ru.podyom.indicator.value;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.target.Target;

/** What was promised. */
@Schema(name = "TargetRange")
public record TargetRange(
        @Schema(description = "The worst acceptable value", examples = "20")
        BigDecimal minimum,

        @Schema(description = "What is aimed at", examples = "30")
        BigDecimal aspiration,

        @Schema(examples = "программа 004") String source) {

    static TargetRange of(Target target) {
        return new TargetRange(plain(target.minimum()), plain(target.aspiration()), target.source());
    }

    // 60.000 from a numeric column is 60 to a reader.
    private static BigDecimal plain(BigDecimal stored) {
        return new BigDecimal(stored.stripTrailingZeros().toPlainString());
    }
}
