package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What inventories a list is asked for; what nobody asked for makes no condition. */
record Asked(
        String below,
        @Nullable String school,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (from != null) {
            all.add("takenOn >= :from");
        }
        if (to != null) {
            all.add("takenOn <= :to");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of("below", below, "inside", below + "/%"));
        if (school != null) {
            values.put("school", school);
        }
        if (from != null) {
            values.put("from", from);
        }
        if (to != null) {
            values.put("to", to);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, from, to};
    }
}
