package ru.podyom.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    /** A JSON body, by the operation and status that carry it. */
    record Body(String where, JsonNode content, JsonNode components) {
        @Override
        public String toString() {
            return where;
        }
    }

    static Stream<Body> bodies() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(Path.of("src/main/openapi/openapi.json").toFile());
        List<Body> all = new ArrayList<>();
        JsonNode components = document.path("components");
        components.path("responses").properties().forEach(one -> add(all, one.getKey(), one.getValue(), components));
        document.path("paths")
                .forEach(path -> PathItem.operations(path).values().forEach(operation -> {
                    String id = operation.path("operationId").asText();
                    add(all, id, operation.path("requestBody"), components);
                    operation.path("responses").properties().forEach(response -> {
                        add(all, id + " " + response.getKey(), response.getValue(), components);
                    });
                }));
        return all.stream();
    }

    private static void add(List<Body> all, String where, JsonNode holder, JsonNode components) {
        Stream.of("application/json", "application/problem+json")
                .map(type -> holder.path("content").path(type))
                .filter(JsonNode::isObject)
                .forEach(content -> all.add(new Body(where, content, components)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyJsonBodyHasAnExampleThatFits(Body body) {
        // Given
        ObjectNode schema = body.content().path("schema").deepCopy();
        schema.set("components", body.components());
        JsonNode example = body.content().path("example");
        // When
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(example.toString(), InputFormat.JSON);
        // Then
        assertThat(example.isObject() || example.isArray())
                .as("it has an example")
                .isTrue();
        assertThat(errors).isEmpty();
    }
}
