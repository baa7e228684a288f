package ru.podyom.roadmap.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What programmes a list is asked for. Conditions that nobody asked for are left out: a void one, as in
 * {@code ? is null or …}, would keep the database from using its indexes.
 *
 * @param below path of the territory, the programmes of which and of those below are listed
 */
record Asked(
        String below,
        @Nullable String school,
        @Nullable Level level,
        @Nullable State state) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (level != null) {
            all.add("level = :level");
        }
        if (state != null) {
            all.add("state = :state");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of("below", below, "inside", below + "/%"));
        if (school != null) {
            values.put("school", school);
        }
        if (level != null) {
            values.put("level", level);
        }
        if (state != null) {
            values.put("state", state);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, String.valueOf(level), String.valueOf(state)};
    }
}
