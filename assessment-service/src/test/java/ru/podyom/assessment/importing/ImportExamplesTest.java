package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

/** What the API document shows is understood as it says. */
@AssessmentTest
class ImportExamplesTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("OWN", ImportExamples.OWN, "text/csv"),
                Arguments.of("OWN", ImportExamples.LINES, "application/x-ndjson"),
                Arguments.of("MARKS_LONG", ImportExamples.MARKS, "text/csv"),
                Arguments.of("PUPIL_PROTOCOL", ImportExamples.PROTOCOL, "text/csv"),
                Arguments.of("MATRIX", ImportExamples.MATRIX, "text/tab-separated-values"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadAsItsLayout(String layout, String file, String type) {
        String municipality = unique("m");
        Given.municipality(municipality);
        String school = Given.school(unique("s"), municipality);
        String procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");

        JsonPath job =
                Uploads.finished(ADMIN, type, file, Map.of("dryRun", true, "school", school, "procedure", procedure));

        assertThat(job.getString("recognised.layout")).isEqualTo(layout);
    }
}
