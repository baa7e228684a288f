package ru.podyom.roadmap.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed deadline means.
 *
 * @param wording as printed
 * @param schedule its meaning; with a question open, the reading under which nobody is late too soon
 * @param confidence 1 for what leaves no doubt, 0 for what could not be read; the product of what is assumed, and at
 *     most a half while a question is open
 * @param assumptions what is taken for granted
 * @param question what a person should decide, where the wording has several readings
 * @param unread why it has no meaning, where it has none
 */
public record Compiled(
        @Nullable String wording,
        Schedule schedule,
        double confidence,
        List<Assumption> assumptions,
        @Nullable Question question,
        @Nullable Unread unread) {}
