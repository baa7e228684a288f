package ru.podyom.roadmap.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What proposals a list is asked for; conditions that nobody asked for are left out, for a void one would keep the
 * database from using its indexes.
 */
record Asked(
        String below,
        @Nullable String school,
        @Nullable ProposalKind kind,
        @Nullable ProposalState state) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (kind != null) {
            all.add("kind = :kind");
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
        if (kind != null) {
            values.put("kind", kind);
        }
        if (state != null) {
            values.put("state", state);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, String.valueOf(kind), String.valueOf(state)};
    }
}
