package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the wording of a deadline into the days it means; nothing where it does not mean any. */
@FunctionalInterface
public interface Windows {

    /** Where nobody compiles deadlines: what depends on days is not checked. */
    Windows NONE = deadline -> List.of();

    List<Window> of(String deadline);

    /** Whether the wording means anything to who compiles it. */
    default boolean reads(String deadline) {
        return true;
    }

    /**
     * From a day to a day, both included.
     *
     * @param from {@code null} where there is no beginning
     * @param to {@code null} where there is no end
     */
    record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean overlaps(Window other) {
            return !isBefore(other) && !other.isBefore(this);
        }

        private boolean isBefore(Window other) {
            return to != null && other.from != null && to.isBefore(other.from);
        }
    }
}
