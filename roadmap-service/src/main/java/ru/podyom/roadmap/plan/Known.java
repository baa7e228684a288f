package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the programme besides its document; each outweighs what the document says.
 *
 * @param approvedOn day of the order that approved it
 * @param from first day of its term
 * @param to last day of its term
 */
public record Known(
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Known NOTHING = new Known(null, null, null);
}
