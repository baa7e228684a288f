package ru.podyom.roadmap;

import org.junit.jupiter.api.Test;
import ru.podyom.runtime.test.CommittedOpenApi;

@RoadmapTest
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatRuns() {
        CommittedOpenApi.check();
    }
}
