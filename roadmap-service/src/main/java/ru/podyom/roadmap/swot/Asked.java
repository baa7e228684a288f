package ru.podyom.roadmap.swot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;

/** What analyses a list is asked for; what nobody asked for makes no condition. */
record Asked(
        String below, @Nullable String school, @Nullable SchoolYear schoolYear) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (schoolYear != null) {
            all.add("schoolYear = :schoolYear");
        }
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of("below", below, "inside", below + "/%"));
        if (school != null) {
            values.put("school", school);
        }
        if (schoolYear != null) {
            values.put("schoolYear", schoolYear);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, String.valueOf(schoolYear)};
    }
}
