package ru.podyom.indicator.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is read. */
public record TargetView(
        UUID id,
        @Schema(examples = "activities-done-share") String indicator,

        @Schema(description = "territory:<path> or programme:<code>", examples = "programme:pervomaysky-2020")
        String holder,

        @Schema(examples = "2020-2021") String period,
        @Schema(examples = "20") BigDecimal minimum,
        @Schema(examples = "30") BigDecimal aspiration,
        @Schema(examples = "программа 004") String source,
        @Schema(examples = "3") int version) {

    static TargetView of(Target target) {
        return new TargetView(
                target.id(),
                target.indicator,
                target.holder,
                target.period,
                target.minimum,
                target.aspiration,
                target.source,
                target.version);
    }
}
