package ru.podyom.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/schools;x=1",
                "/api/v1/schools%3Bx",
                "/api/v1/schools%3bx",
                "/api/v1%2Fschools",
                "/api/v1%2fschools",
                "/api%5Cv1",
                "/api\\v1",
                "//api/v1",
                "/api//v1",
                "/api/v1//",
                "/api/./v1",
                "/api/../v1",
                "/api/..",
                "/api/%2e%2E/v1",
                "/api/.%2e/v1",
                "/api/%2E/v1",
                "/api/v1/%00",
                "/api/v1?x=%00",
                "/api/v1/%0d%0aSet-Cookie",
                "/api/v1/%7f",
                "/api/v1/%zz",
                "/api/v1/%2",
                "/api/v1/%",
                "/api/%C0%AF/v1",
                "/api/v1#x",
                "/api/v1/a|b",
                "/api/v1/[a]",
                "/api/v1?x=%2",
                "/api/v1?x={y}",
                "/api/v1/\u0000",
                "/api/v1/\u00ff",
                "http://elsewhere/api/v1",
                "*",
                ""
            })
    void aTargetThatProcessesReadDifferentlyIsRefused(String target) {
        // When
        var refusal = RequestShape.refusal(target);
        // Then
        assertThat(refusal).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/schools",
                "/api/v1/schools/",
                "/api/v1/schools/lk-5.1",
                "/api/v1/schools/..a",
                "/api/v1/schools/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0",
                "/api/v1/schools/a%20b",
                "/api/v1/schools?next=/a//b;c/../d%2Fe&x[0]=1"
            })
    void anOrdinaryTargetPasses(String target) {
        // When
        var refusal = RequestShape.refusal(target);
        // Then
        assertThat(refusal).isEmpty();
    }

    @Test
    void theLongestTargetDoesNotExhaustTheStack() {
        // When
        var refusal = RequestShape.refusal("/" + "a%20".repeat(16_000));
        // Then
        assertThat(refusal).isEmpty();
    }
}
