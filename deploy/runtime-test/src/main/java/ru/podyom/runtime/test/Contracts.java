package ru.podyom.runtime.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published event contracts: the publisher's record fits the schema, the consumer reads the publisher's example. */
public final class Contracts {

    private Contracts() {}

    /** The publisher's example of an event, as text: {@code example("assessment-service", "result.v1")}. */
    public static String example(String service, String event) {
        return read(service, event + ".example.json");
    }

    public static void assertFits(String service, String event, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(service, event + ".schema.json"));
        assertThat(schema.validate(json, com.networknt.schema.InputFormat.JSON))
                .as("violations of %s %s by %s", service, event, json)
                .isEmpty();
    }

    private static String read(String service, String file) {
        // Modules run their tests in their own folder; all services lie side by side.
        Path path = Path.of("..", service, "src/main/resources/contracts", file);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("no contract " + path, e);
        }
    }
}
