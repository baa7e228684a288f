package ru.podyom.indicator.observation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An observation as it is stored, as far as whoever changes it needs it. */
public record Known(
        UUID id,
        int version,
        String element,
        Place place,
        String period,
        Said said,
        ObservationState state,
        @Nullable BigDecimal approvedValue) {

    /** What is compared with other elements: what waits or is approved, and not what was rejected. */
    public @Nullable BigDecimal standing() {
        return state == ObservationState.REJECTED ? approvedValue : said.value();
    }
}
