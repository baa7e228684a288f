package ru.podyom.indicator.value;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.indicator.target.Target;

/** What was promised. */
@Schema(name = "TargetRange")
public record TargetRange(
        @Schema(description = "The worst acceptable value") BigDecimal minimum,
        @Schema(description = "What is aimed at") BigDecimal aspiration,
        String source) {

    static TargetRange of(Target target) {
        return new TargetRange(target.minimum(), target.aspiration(), target.source());
    }
}
