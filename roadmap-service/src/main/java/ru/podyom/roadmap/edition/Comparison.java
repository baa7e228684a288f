package ru.podyom.roadmap.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what differs between two states of a programme and its plan. */
final class Comparison {

    private static final List<String> PASSPORT = List.of(
            "title",
            "termFrom",
            "termTo",
            "orderNumber",
            "orderedOn",
            "approvedOn",
            "goal",
            "objectives",
            "claimedSchools",
            "source",
            "notes",
            "passport");

    // Orders, sources and claims are each programme's own.
    private static final List<String> SHARED = List.of("title", "termFrom", "termTo", "goal", "objectives");

    private static final List<String> SHARED_PASSPORT = List.of(
            "termKind",
            "termWording",
            "legalBases",
            "developers",
            "executors",
            "expectedResults",
            "stages",
            "mechanism",
            "control",
            "risks",
            "budgets");

    private static final List<String> ACTIVITY = List.of(
            "number",
            "kind",
            "title",
            "deadline",
            "schedule",
            "roles",
            "expectedResult",
            "audience",
            "objectives",
            "indicators",
            "years");

    private Comparison() {}

    static List<Change> ofPassports(JsonNode before, JsonNode after) {
        List<FieldChange> fields = fields(PASSPORT, before, after);
        return fields.isEmpty() ? List.of() : List.of(new Change(Change.Kind.CHANGED, null, null, null, fields));
    }

    /** Each part of the passport by its own name. */
    static List<Change> withTemplate(JsonNode template, JsonNode own) {
        List<FieldChange> fields = fields(SHARED, template, own);
        fields(SHARED_PASSPORT, template.path("passport"), own.path("passport"))
                .forEach(each -> fields.add(new FieldChange("passport." + each.field(), each.before(), each.after())));
        return fields.isEmpty() ? List.of() : List.of(new Change(Change.Kind.CHANGED, null, null, null, fields));
    }

    /**
     * @param before by what makes an activity of the one the same as an activity of the other
     * @param aboveBefore the same, of what an activity stands under; null at the top
     */
    static List<Change> ofPlans(
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            Function<JsonNode, @Nullable String> aboveBefore,
            Function<JsonNode, @Nullable String> aboveAfter) {
        List<Change> changes = new ArrayList<>();
        after.forEach((key, now) -> {
            JsonNode then = before.get(key);
            if (then == null) {
                changes.add(change(Change.Kind.ADDED, now, List.of()));
            } else {
                List<FieldChange> fields = fields(ACTIVITY, then, now);
                moved(then, now, aboveBefore.apply(then), aboveAfter.apply(now), fields);
                if (!fields.isEmpty()) {
                    changes.add(change(Change.Kind.CHANGED, now, fields));
                }
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                changes.add(change(Change.Kind.REMOVED, then, List.of()));
            }
        });
        return changes;
    }

    static Map<String, JsonNode> by(Function<JsonNode, @Nullable String> key, List<JsonNode> activities) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode activity : activities) {
            String own = key.apply(activity);
            found.put(own == null ? activity.path("id").asText() : own, activity);
        }
        return found;
    }

    private static void moved(
            JsonNode then, JsonNode now, @Nullable String before, @Nullable String after, List<FieldChange> fields) {
        if (!java.util.Objects.equals(before, after)) {
            fields.add(new FieldChange("parent", then.get("parent"), now.get("parent")));
        }
    }

    private static Change change(Change.Kind kind, JsonNode activity, List<FieldChange> fields) {
        return new Change(
                kind,
                UUID.fromString(activity.path("id").asText()),
                activity.path("number").textValue(),
                activity.path("title").textValue(),
                fields);
    }

    private static List<FieldChange> fields(List<String> names, JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode then = present(before, name);
            JsonNode now = present(after, name);
            if (!java.util.Objects.equals(then, now)) {
                changes.add(new FieldChange(name, then, now));
            }
        }
        return changes;
    }

    private static @Nullable JsonNode present(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
