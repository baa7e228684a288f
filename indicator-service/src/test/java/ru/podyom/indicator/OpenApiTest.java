package ru.podyom.indicator;

import org.junit.jupiter.api.Test;
import ru.podyom.runtime.test.CommittedOpenApi;

@IndicatorTest
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatRuns() {
        CommittedOpenApi.check();
    }
}
