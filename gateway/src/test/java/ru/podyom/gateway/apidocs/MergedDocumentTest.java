package ru.podyom.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.gateway.fixture.Documents;

class MergedDocumentTest {

    @Test
    void everyOperationNamesItsServiceAndTagsStandInOrderOfWork() {
        // When
        ObjectNode merged = MergedDocument.of(Documents.all());
        // Then
        assertThat(merged.path("openapi").asText()).startsWith("3.1");
        assertThat(merged.at("/paths/~1api~1v1~1programmes/get/x-podyom-service")
                        .asText())
                .isEqualTo("roadmap-service");
        assertThat(merged.path("tags").findValuesAsText("name"))
                .containsExactly("schools", "imports", "programmes", "indicators");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void aSharedSchemaIsMergedOnce() {
        // When
        ObjectNode merged = MergedDocument.of(Documents.all());
        // Then
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Problem", "School", "Programme");
    }

    @Test
    void thereIsOneSecuritySchemeAndOnlyAnEmptyListOpensAnOperation() {
        // When
        ObjectNode merged = MergedDocument.of(Documents.all());
        // Then
        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("bearer");
        assertThat(merged.at("/paths/~1api~1v1~1schools/get/security").toString())
                .isEqualTo("[{\"bearer\":[\"region\"]}]");
        assertThat(merged.at("/paths/~1api~1v1~1schools/post/security").toString())
                .isEqualTo("[{\"bearer\":[]}]");
        assertThat(merged.at("/paths/~1api~1v1~1public~1legend/get/security")).isEmpty();
    }

    @Test
    void parametersOfAPathMoveIntoItsOperations() {
        // When
        ObjectNode merged = MergedDocument.of(Documents.all());
        // Then
        JsonNode path = merged.at("/paths/~1api~1v1~1schools~1{code}");
        assertThat(path.has("parameters")).isFalse();
        assertThat(path.at("/delete/parameters/0/name").asText()).isEqualTo("code");
    }

    @Test
    void anOperationIdOfTwoServicesIsRefusedByName() {
        assertClash(operation("/api/v1/other", "listSchools"), "operationId listSchools");
    }

    @Test
    void aPathOfTwoServicesIsRefusedWhateverItsParameterIsCalled() {
        assertClash(operation("/api/v1/schools/{id}", "readOther"), "get /api/v1/schools/{}");
    }

    @Test
    void aSchemaThatTwoServicesUnderstandDifferentlyIsRefused() {
        assertClash(
                "{\"openapi\": \"3.1.0\", \"components\": {\"schemas\": {\"School\": {\"type\": \"string\"}}}}",
                "schemas School");
    }

    @Test
    void aDocumentOfAnotherOpenApiIsRefused() {
        // When
        assertThatThrownBy(
                        () -> MergedDocument.of(Map.of("roadmap-service", Documents.parse("{\"openapi\": \"3.0.3\"}"))))
                // Then
                .isInstanceOf(DocumentClash.class)
                .hasMessageContaining("roadmap-service");
    }

    private static String operation(String path, String id) {
        return "{\"openapi\": \"3.1.0\", \"paths\": {\"" + path + "\": {\"get\": {\"operationId\": \"" + id + "\"}}}}";
    }

    private static void assertClash(String roadmap, String name) {
        // Given
        Map<String, JsonNode> documents = Documents.all();
        documents.put("roadmap-service", Documents.parse(roadmap));
        // When
        assertThatThrownBy(() -> MergedDocument.of(documents))
                // Then
                .isInstanceOf(DocumentClash.class)
                .hasMessageContainingAll(name, "assessment-service", "roadmap-service");
    }
}
