package ru.podyom.roadmap.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What activities a list is asked for; conditions that nobody asked for are left out, for a void one would keep the
 * database from using its indexes.
 */
record Asked(
        String below, @Nullable String programme, @Nullable ActivityState state) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (programme != null) {
            all.add("programmeCode = :programme");
        }
        if (state != null) {
            all.add("state = :state");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of("below", below, "inside", below + "/%"));
        if (programme != null) {
            values.put("programme", programme);
        }
        if (state != null) {
            values.put("state", state);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, programme, String.valueOf(state)};
    }
}
