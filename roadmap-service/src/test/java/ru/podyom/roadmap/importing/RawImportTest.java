package ru.podyom.roadmap.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.unique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

/** The raw text of three real programmes, which is not part of this repository: {@code -Dprogrammes=<directory>}. */
@RoadmapTest
@EnabledIfSystemProperty(named = "programmes", matches = ".+")
class RawImportTest {

    private static final Map<String, Integer> LEAVES = Map.of("001", 23, "002", 31, "004", 65 + 14);

    @Test
    void rawProgrammesBecomePlans() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("programmes")))) {
            files.sorted().forEach(RawImportTest::becomesAPlan);
        }
    }

    private static void becomesAPlan(Path file) {
        String programme = Given.programme(Given.municipality(unique("m")));
        String imports = "/api/v1/programmes/" + programme + "/activity-imports";
        String id = as(ADMIN)
                .contentType("text/plain; charset=utf-8")
                .body(bytes(file))
                .post(imports)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(ADMIN).body("{}").post(imports + "/" + id + "/acceptance").then().statusCode(200);
        as(ADMIN)
                .get("/api/v1/programmes/" + programme + "/activities")
                .then()
                .body("leaves", equalTo(LEAVES.get(file.getFileName().toString().substring(0, 3))));
    }

    private static byte[] bytes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(bytes).isNotEmpty();
            return bytes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
