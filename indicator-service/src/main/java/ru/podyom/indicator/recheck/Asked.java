package ru.podyom.indicator.recheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cases a list is asked for; what nobody asked for makes no condition. */
record Asked(
        String below,
        @Nullable String school,
        @Nullable String procedure,
        @Nullable CaseStatus status) {

    String condition() {
        List<String> all = new ArrayList<>();
        all.add("(territoryPath = :below or territoryPath like :inside)");
        if (school != null) {
            all.add("school = :school");
        }
        if (procedure != null) {
            all.add("procedure = :procedure");
        }
        if (status != null) {
            all.add(status.condition());
        }
        return String.join(" and ", all);
    }

    /** In the order in which the condition names them. */
    Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("below", below);
        values.put("inside", below + "/%");
        if (school != null) {
            values.put("school", school);
        }
        if (procedure != null) {
            values.put("procedure", procedure);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, procedure, String.valueOf(status)};
    }
}
