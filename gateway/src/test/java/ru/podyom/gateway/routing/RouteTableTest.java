package ru.podyom.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable routes = new RouteTable(List.of(
            operation("list", "/api/v1/schools"),
            operation("read", "/api/v1/schools/{code}"),
            operation("search", "/api/v1/schools/search"),
            operation("results", "/api/v1/schools/{code}/results"),
            operation("searchHelp", "/api/v1/schools/search/help")));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/schools, list",
        "/api/v1/schools/lk-5, read",
        "/api/v1/schools/search, search",
        // as the service will read it
        "/api/v1/schools/%73earch, search",
        // the fixed segment leads nowhere, so the parameter takes it
        "/api/v1/schools/search/results, results",
        "/api/v1/schools/%D0%BB%D0%BA, read",
        "/api/v1/schools/a+b, read"
    })
    void aPathFindsItsOperation(String path, String id) {
        // When
        var found = routes.at(path);
        // Then
        assertThat(found.get("GET").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/v1/schools/", "/api/v1/schools/1/2", "/API/v1/schools", "/api/v1/other"})
    void aPathOfNoOperationFindsNothing(String path) {
        // When
        var found = routes.at(path);
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aParameterThatIsOnlyPartOfASegmentIsRefusedAtStart() {
        // When
        assertThatThrownBy(() -> new RouteTable(List.of(operation("odd", "/api/v1/files/{name}.csv"))))
                // Then
                .hasMessageContaining("/api/v1/files/{name}.csv");
    }

    private static Operation operation(String id, String template) {
        return new Operation(id, "assessment-service", "GET", template, false, false);
    }
}
