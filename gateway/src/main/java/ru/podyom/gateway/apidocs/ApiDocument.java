package ru.podyom.gateway.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** The merged document as the running gateway holds it. */
public record ApiDocument(ObjectNode root) {

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);

    /** Merges the documents that were packed into this jar; merging again at start costs milliseconds and cannot be stale. */
    static ApiDocument packed() {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String service : MergedDocument.SERVICES) {
            String resource = "openapi/" + service + "/openapi.json";
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    LOG.warnf("%s has no document, so none of its operations is reachable", service);
                } else {
                    documents.put(service, new ObjectMapper().readTree(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + resource, e);
            }
        }
        return new ApiDocument(MergedDocument.of(documents));
    }

    public String json() {
        return write(new ObjectMapper());
    }

    public String yaml() {
        return write(new YAMLMapper());
    }

    private String write(ObjectMapper mapper) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree that cannot be written", e);
        }
    }
}
