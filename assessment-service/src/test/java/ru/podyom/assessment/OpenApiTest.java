package ru.podyom.assessment;

import org.junit.jupiter.api.Test;
import ru.podyom.runtime.test.CommittedOpenApi;

@AssessmentTest
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatRuns() {
        CommittedOpenApi.check();
    }
}
