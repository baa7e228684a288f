package ru.podyom.roadmap.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

/**
 * A place in a list.
 *
 * @param rank how well it fits the words that were asked for; null where none were
 */
record Found(UUID id, @Nullable Float rank) {

    /** Where a list goes on; null at its start. */
    static @Nullable Found at(@Nullable String cursor, Asked asked) {
        String key = Cursor.key(cursor, asked.filters());
        if (key.isEmpty()) {
            return null;
        }
        try {
            int split = key.indexOf(' ');
            UUID id = UUID.fromString(key.substring(split + 1));
            return new Found(id, asked.q() == null ? null : Float.valueOf(key.substring(0, split)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problems.badRequest("cursor", "the cursor is damaged");
        }
    }

    String key() {
        return rank + " " + id;
    }
}
