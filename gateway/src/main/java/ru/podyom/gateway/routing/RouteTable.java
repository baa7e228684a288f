package ru.podyom.gateway.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.gateway.entry.RequestShape;

/** Finds the operations of a path in as many steps as it has segments; a fixed segment goes before a parameter. */
final class RouteTable {

    private final Node root = new Node();

    RouteTable(List<Operation> operations) {
        operations.forEach(this::add);
    }

    /** Operations by method at this path, which is still encoded; empty if there is no such path. */
    Map<String, Operation> at(String rawPath) {
        String[] segments = segments(rawPath);
        for (int i = 0; i < segments.length; i++) {
            // compared as the service will read it, or %73ecret would slip past the route of /secret
            segments[i] = RequestShape.decode(segments[i]);
        }
        Node found = find(root, segments, 0);
        return found == null ? Map.of() : found.operations;
    }

    private void add(Operation operation) {
        Node node = root;
        for (String segment : segments(operation.template())) {
            boolean parameter = segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
            if (!parameter && segment.indexOf('{') >= 0) {
                throw new IllegalArgumentException(
                        operation.id() + ": a parameter must be a whole segment in " + operation.template());
            }
            node = parameter ? node.parameter() : node.fixed.computeIfAbsent(segment, name -> new Node());
        }
        Operation other = node.operations.putIfAbsent(operation.method(), operation);
        if (other != null) {
            throw new IllegalArgumentException(operation.id() + " and " + other.id() + " have one path");
        }
    }

    private static @Nullable Node find(Node node, String[] segments, int depth) {
        if (depth == segments.length) {
            return node.operations.isEmpty() ? null : node;
        }
        Node fixed = node.fixed.get(segments[depth]);
        Node found = fixed == null ? null : find(fixed, segments, depth + 1);
        if (found != null || node.parameter == null || segments[depth].isEmpty()) {
            return found;
        }
        return find(node.parameter, segments, depth + 1);
    }

    private static String[] segments(String path) {
        return path.substring(1).split("/", -1);
    }

    private static final class Node {
        private final Map<String, Node> fixed = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private @Nullable Node parameter;

        Node parameter() {
            Node node = parameter == null ? new Node() : parameter;
            parameter = node;
            return node;
        }
    }
}
