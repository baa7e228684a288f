package ru.podyom.runtime.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A change of the API is a change of a committed file, and so is reviewed like code. */
public final class CommittedOpenApi {

    private static final Path FILE = Path.of("src/main/openapi/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CommittedOpenApi() {}

    /** Compares the running service's document with the committed one; {@code -Dpodyom.openapi.write=true} writes it. */
    public static void check() {
        String running = RestAssured.given().get("/q/openapi?format=json").asString();
        try {
            JsonNode document = JSON.readTree(running);
            if (Boolean.getBoolean("podyom.openapi.write")) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, JSON.writeValueAsString(document) + "\n");
            }
            assertThat(document)
                    .as("%s differs from what runs; write it anew with -Dpodyom.openapi.write=true", FILE)
                    .isEqualTo(JSON.readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("no committed document " + FILE, e);
        }
    }
}
