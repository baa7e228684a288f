package ru.podyom.roadmap.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What recommendations a list is asked for; what nobody asked for makes no condition. */
record Asked(
        String below, @Nullable String school, @Nullable RecommendationStatus status, LocalDate today) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (status != null) {
            all.add(status.condition());
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of("below", below, "inside", below + "/%"));
        if (school != null) {
            values.put("school", school);
        }
        if (status != null && status.condition().contains(":today")) {
            values.put("today", today);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, String.valueOf(status), today};
    }
}
