package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Compiled(
        @Nullable String wording,
        Schedule schedule,
        double confidence,
        List<Assumption> assumptions,
        @Nullable Question question) {}
