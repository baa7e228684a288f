package ru.podyom.indicator.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** Thresholds to go through, in percent. */
public record ThresholdRange(
        @Schema(examples = "20") BigDecimal from,
        @Schema(examples = "40") BigDecimal to,

        @Schema(description = "At most 101 thresholds come of it", examples = "1")
        BigDecimal step) {

    private static final int MOST = 101;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void check(Violations found) {
        if (!isComplete(from, to, step)) {
            found.check(false, "/sensitivity", "required", "from, to and step");
            return;
        }
        found.check(
                        from.signum() >= 0 && to.compareTo(HUNDRED) <= 0 && from.compareTo(to) <= 0,
                        "/sensitivity",
                        "out-of-range",
                        "from 0 to 100 percent, the smaller one first")
                .check(
                        step.signum() > 0
                                && step.multiply(BigDecimal.valueOf(MOST)).compareTo(to.subtract(from)) > 0,
                        "/sensitivity/step",
                        "out-of-range",
                        "more than 0, and at most " + MOST + " thresholds");
    }

    private static boolean isComplete(@Nullable BigDecimal... parts) {
        return Stream.of(parts).allMatch(part -> part != null);
    }

    List<Double> thresholds() {
        return Stream.iterate(from, one -> one.compareTo(to) <= 0, one -> one.add(step))
                .map(BigDecimal::doubleValue)
                .toList();
    }
}
