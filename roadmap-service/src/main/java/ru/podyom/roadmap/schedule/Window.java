package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record Window(
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable String label,
        @Nullable String period) {
    public Window(@Nullable LocalDate opens, @Nullable LocalDate due) {
        this(opens, due, null, null);
    }
}
