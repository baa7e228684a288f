package ru.podyom.indicator.observation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; what nobody asked for makes no condition.
 *
 * @param below path of a territory, with all below it; null: whatever the caller may see
 * @param asOf null: now
 */
public record Asked(
        @Nullable String below,
        @Nullable String school,
        @Nullable String element,
        @Nullable String period,
        @Nullable ObservationState state,
        @Nullable Instant asOf) {

    // Of each the version that was there; each version is a whole row. What never changes is looked at first.
    private static final String AT_A_TIME = """
            (select distinct on (id) * from observation_version
              where changed_at <= ?%s order by id, version desc) as observation""";

    /** Where rows come from; its parameters are the first ones. */
    String source() {
        return asOf == null ? "observation" : AT_A_TIME.formatted(conditions(identity()));
    }

    String condition() {
        return "true" + conditions(asOf == null ? identity() : Map.of()) + conditions(standing());
    }

    /** Of the source, then of the condition. */
    List<Object> parameters() {
        List<Object> values = new ArrayList<>();
        if (asOf != null) {
            values.add(asOf.atOffset(ZoneOffset.UTC));
        }
        identity().values().forEach(values::addAll);
        standing().values().forEach(values::addAll);
        return values;
    }

    private static String conditions(Map<String, List<Object>> asked) {
        return asked.keySet().stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private Map<String, List<Object>> identity() {
        Map<String, List<Object>> asked = new LinkedHashMap<>();
        if (school != null) {
            asked.put("school = ?", List.of(school));
        }
        if (element != null) {
            asked.put("element = ?", List.of(element));
        }
        if (period != null) {
            asked.put("period = ?", List.of(period));
        }
        return asked;
    }

    private Map<String, List<Object>> standing() {
        Map<String, List<Object>> asked = new LinkedHashMap<>();
        if (below != null) {
            asked.put("(territory_path = ? or territory_path like ?)", List.of(below, below + "/%"));
        }
        if (state != null) {
            asked.put("state = ?", List.of(state.name()));
        }
        return asked;
    }

    /** What a cursor is bound to. */
    public @Nullable Object[] filters() {
        return new @Nullable Object[] {below, school, element, period, String.valueOf(state), asOf};
    }
}
