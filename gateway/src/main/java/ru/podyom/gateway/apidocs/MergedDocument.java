package ru.podyom.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds one OpenAPI 3.1 document out of the services' own; whatever two services say differently is an error. */
public final class MergedDocument {

    /** Names the service that owns an operation; routing goes by it. */
    public static final String SERVICE = "x-podyom-service";

    /** Services in order of work: a result is taken in, promises are made, numbers are computed. */
    public static final List<String> SERVICES = List.of("assessment-service", "roadmap-service", "indicator-service");

    private static final String SCHEME = "bearer";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode tags;
    private final ObjectNode paths;
    private final ObjectNode components;
    private final Map<String, Claim> claims = new HashMap<>();

    private MergedDocument() {
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Podyom")
                .put("version", "1")
                .put(
                        "description",
                        "Assessment results, the schools that need help, improvement programmes and their indicators.");
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray(SCHEME);
        tags = root.putArray("tags");
        paths = root.putObject("paths");
        components = root.putObject("components");
    }

    /**
     * Merges documents by service name, in the given order.
     *
     * @throws DocumentClash if two services use one name for two things
     */
    public static ObjectNode of(Map<String, JsonNode> documents) {
        MergedDocument merged = new MergedDocument();
        new LinkedHashMap<>(documents).forEach(merged::add);
        merged.components
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return merged.root;
    }

    private void add(String service, JsonNode document) {
        if (!document.path("openapi").asText().startsWith("3.1")) {
            throw new DocumentClash(service + ": not an OpenAPI 3.1 document");
        }
        document.path("tags").forEach(tag -> {
            if (claimed(service, "tag " + tag.path("name").asText(), tag)) {
                tags.add(tag);
            }
        });
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    String name = kind.getKey() + " " + component.getKey();
                    if (claimed(service, "component " + name, component.getValue())) {
                        components.withObjectProperty(kind.getKey()).set(component.getKey(), component.getValue());
                    }
                }));
        document.path("paths").properties().forEach(path -> PathItem.operations(path.getValue())
                .forEach((method, operation) -> addOperation(service, path.getKey(), method, operation)));
    }

    private void addOperation(String service, String path, String method, ObjectNode operation) {
        String id = operation.path("operationId").asText();
        if (id.isEmpty()) {
            throw new DocumentClash(service + ": " + method + " " + path + " has no operationId");
        }
        claimAlone(service, "operationId " + id);
        // parameter names do not tell paths apart: /a/{x} and /a/{y} are one
        claimAlone(service, method + " " + path.replaceAll("\\{[^}]*}", "{}"));
        operation.put(SERVICE, service);
        requireBearer(operation);
        paths.withObjectProperty(path).set(method, operation);
    }

    /** Whatever a service calls its scheme, here it is the one bearer scheme; only an empty list opens an operation. */
    private static void requireBearer(ObjectNode operation) {
        JsonNode declared = operation.path("security");
        if (declared.isArray() && declared.isEmpty()) {
            return;
        }
        ArrayNode roles = operation.putArray("security").addObject().putArray(SCHEME);
        declared.path(0).properties().forEach(scheme -> scheme.getValue().forEach(roles::add));
    }

    /** Whether this is the first claim of the name; a later one must have the same content. */
    private boolean claimed(String service, String name, JsonNode content) {
        Claim first = claims.putIfAbsent(name, new Claim(service, content));
        if (first != null && !first.content().equals(content)) {
            throw new DocumentClash(name + " differs between " + first.service() + " and " + service);
        }
        return first == null;
    }

    private void claimAlone(String service, String name) {
        Claim first = claims.putIfAbsent(name, new Claim(service, NullNode.instance));
        if (first != null) {
            throw new DocumentClash(name + " is claimed by " + first.service() + " and by " + service);
        }
    }

    private record Claim(String service, JsonNode content) {}
}
