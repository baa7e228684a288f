package ru.podyom.indicator.observation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom an observation is about.
 *
 * @param school its code; null: the territory itself
 * @param path of the territory
 * @param closedOn the day a school was closed
 */
public record Place(
        @Nullable String school, String path, @Nullable LocalDate closedOn) {

    /** The same whatever else is known of it. */
    public String key() {
        return school == null ? "territory " + path : "school " + school;
    }
}
