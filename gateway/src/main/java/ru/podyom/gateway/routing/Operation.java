package ru.podyom.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import ru.podyom.gateway.apidocs.MergedDocument;

/**
 * One operation of the merged document, as far as the gateway cares.
 *
 * @param template path with {@code {parameters}}
 * @param open whether it needs no token ({@code security: []})
 * @param bulk whether its body may be an import
 */
record Operation(String id, String service, String method, String template, boolean open, boolean bulk) {

    private static final String BULK = "x-podyom-bulk";
    private static final String IMPORTS = "/api/v1/imports";

    static List<Operation> in(ObjectNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> of(path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    private static Operation of(String template, String method, JsonNode operation) {
        JsonNode security = operation.path("security");
        return new Operation(
                operation.path("operationId").asText(),
                operation.path(MergedDocument.SERVICE).asText(),
                method.toUpperCase(Locale.ROOT),
                template,
                security.isArray() && security.isEmpty(),
                operation.path(BULK).asBoolean() || template.equals(IMPORTS));
    }
}
