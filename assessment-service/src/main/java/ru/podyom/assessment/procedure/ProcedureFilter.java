package ru.podyom.assessment.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which procedures are meant; what is absent may be anything. */
record ProcedureFilter(
        @Nullable ProcedureType type,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable SchoolYear schoolYear,
        @Nullable Season season) {

    /** What is asked for, by the name of the entity's attribute. */
    Map<String, Object> parameters() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "type", type);
        put(asked, "subject", subject);
        put(asked, "grade", grade);
        put(asked, "schoolYear", schoolYear);
        put(asked, "season", season);
        return asked;
    }

    String where() {
        return parameters().keySet().stream()
                .map(name -> " and " + name + " = :" + name)
                .collect(Collectors.joining());
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
