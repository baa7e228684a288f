package ru.podyom.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the committed document to the services' own; {@code -Dpodyom.openapi.write=true} writes it anew. */
class CommittedDocumentTest {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.json");

    @Test
    void theCommittedDocumentIsWhatTheServicesDocumentsMergeTo() throws IOException {
        // Given
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String service : MergedDocument.SERVICES) {
            Path document = Path.of("..", service, "src/main/openapi/openapi.json");
            if (Files.exists(document)) {
                documents.put(service, new ObjectMapper().readTree(document.toFile()));
            }
        }
        // When
        String merged = new ApiDocument(MergedDocument.of(documents)).json();
        // Then
        if (Boolean.getBoolean("podyom.openapi.write")) {
            Files.writeString(COMMITTED, merged);
        }
        assertThat(Files.readString(COMMITTED))
                .as("run this test with -Dpodyom.openapi.write=true and review what changed")
                .isEqualTo(merged);
    }
}
