package ru.podyom.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the operations out of a path item of an OpenAPI document. */
final class PathItem {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private PathItem() {}

    /** Copies of the operations by method; each with the parameters that its path item gives to all. */
    static Map<String, ObjectNode> operations(JsonNode item) {
        Map<String, ObjectNode> operations = new LinkedHashMap<>();
        item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> {
                    ObjectNode operation = member.getValue().deepCopy();
                    // two services may share a path, so what stands beside the operations must move into them
                    share(item.path("parameters"), operation);
                    operations.put(member.getKey(), operation);
                });
        return operations;
    }

    private static void share(JsonNode shared, ObjectNode operation) {
        if (shared.isEmpty()) {
            return;
        }
        ArrayNode parameters = operation.withArrayProperty("parameters");
        shared.forEach(parameter -> {
            boolean overridden = parameters.valueStream().anyMatch(own -> sameParameter(own, parameter));
            if (!overridden) {
                parameters.add(parameter);
            }
        });
    }

    private static boolean sameParameter(JsonNode one, JsonNode other) {
        return one.equals(other)
                || (one.has("name")
                        && one.path("name").equals(other.path("name"))
                        && one.path("in").equals(other.path("in")));
    }
}
