package ru.podyom.gateway.apidocs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.gateway.fixture.GatewayTest;

@GatewayTest
class PagesTest {

    @Test
    void theMergedDocumentIsServedAsJson() {
        // When
        given().get("/openapi.json")
                // Then
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("paths.'/api/v1/schools'.get.x-podyom-service", equalTo("assessment-service"));
    }

    @Test
    void yamlSaysTheSameAsJson() throws IOException {
        // Given
        String json = given().get("/openapi.json").asString();
        // When
        String yaml = given().get("/openapi.yaml").asString();
        // Then
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new ObjectMapper().readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml", "/docs"})
    void whoHasThePageIsNotSentItAgain(String page) {
        // Given
        String etag = given().get(page).header("ETag");
        // When
        given().header("If-None-Match", etag).get(page).then().statusCode(304);
    }

    @Test
    void theDocumentationPageAsksNoOutsideHost() {
        // When
        given().get("/docs")
                // Then
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(not(containsString("://")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"})
    void everyFileOfTheDocumentationPageIsHere(String file) {
        // When
        given().get(file).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/swagger-ui/5.32.6/index.html", "/q/arc", "/q/openapi", "/q/dev-ui", "/"})
    void nothingElseOfTheFrameworkIsReachable(String path) {
        // When
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aPageCanOnlyBeRead() {
        // When
        given().post("/openapi.json").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
