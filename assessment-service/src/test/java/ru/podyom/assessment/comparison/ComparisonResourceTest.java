package ru.podyom.assessment.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.statistics.Recorded.marks;
import static ru.podyom.assessment.statistics.Recorded.result;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ComparisonResourceTest {

    private String municipality = "";
    private String elsewhere = "";
    private String path = "";
    private String school = "";
    private String procedure = "";

    @BeforeEach
    void aSchoolAndItsResult() {
        municipality = unique("m");
        elsewhere = unique("e");
        path = Given.municipality(municipality);
        Given.municipality(elsewhere);
        school = Given.school(unique("s"), municipality);
        procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        marks(school, procedure, 8, 2, 0, 0);
    }

    private void neighbours(String where, int schools, int two, int three) {
        for (int i = 0; i < schools; i++) {
            marks(Given.school(unique("n"), where), procedure, two, three, 0, 0);
        }
    }

    private ValidatableResponse compared(String token) {
        return as(token)
                .get("/api/v1/statistics/comparison?school=" + school + "&procedure=" + procedure)
                .then()
                .statusCode(200);
    }

    @Test
    void aSchoolStandsBesideTheRestOfItsMunicipalityWithTheTestNamed() {
        neighbours(municipality, 3, 2, 8);

        // The municipality: 14 of 40; the rest without the school: 6 of 30, so 80 % against 20 %.
        compared(Tokens.ofSchool(path, school))
                .body("areas.level", contains("school", "municipality", "region", "federation"))
                .body("areas[0].belowMinimum.share.value", equalTo(80))
                .body("areas[0].belowMinimum.difference", nullValue())
                .body("areas[1].code", equalTo(municipality))
                .body("areas[1].belowMinimum.share.value", equalTo(35))
                .body("areas[1].belowMinimum.share.results", equalTo(4))
                .body("areas[1].belowMinimum.difference.points", equalTo(60))
                .body("areas[1].belowMinimum.difference.restOf", equalTo(30))
                .body("areas[1].belowMinimum.difference.pValue", equalTo(0.0012f))
                .body("areas[1].belowMinimum.difference.distinguishable", equalTo(true))
                .body("areas[1].knowledgeQuality.difference.distinguishable", equalTo(false))
                .body("areas[1].confirmed.share.missing", equalTo("notReported"));
    }

    @Test
    void twoNeighboursAreTooFewToBeTotalled() {
        neighbours(municipality, 2, 2, 8);

        compared(Tokens.ofSchool(path, school))
                .body("areas[0].belowMinimum.share.count", equalTo(8))
                .body("areas[1].belowMinimum.share.missing", equalTo("suppressed"))
                .body("areas[1].belowMinimum.difference.missing", equalTo("suppressed"))
                .body("areas[2].belowMinimum.share.missing", equalTo("suppressed"));
    }

    @Test
    void whoSeesTheSchoolsOneByOneSeesTheirTotal() {
        neighbours(municipality, 2, 2, 8);

        compared(Tokens.of("municipality", path))
                .body("areas[1].belowMinimum.share.count", equalTo(12))
                .body("areas[1].belowMinimum.difference.restOf", equalTo(20));
    }

    @Test
    void aTotalThatAddsOnlyTwoSchoolsToTheLastOneToldIsNotTold() {
        neighbours(municipality, 3, 2, 8);
        neighbours(elsewhere, 2, 1, 9);

        compared(Tokens.ofSchool(path, school))
                .body("areas[1].belowMinimum.share.of", equalTo(40))
                .body("areas[2].belowMinimum.share.missing", equalTo("suppressed"));
        compared(Tokens.of("municipality", path)).body("areas[2].belowMinimum.share.missing", equalTo("suppressed"));
        compared(Tokens.of("region", "ru/kuzbass")).body("areas[2].belowMinimum.share.of", equalTo(60));
    }

    @Test
    void aFewPupilsOfManySchoolsAreTooFew() {
        neighbours(municipality, 4, 0, 1);

        compared(Tokens.ofSchool(path, school)).body("areas[1].belowMinimum.share.missing", equalTo("suppressed"));
    }

    @Test
    void aFigureThatOneNeighbourAloneTellsIsNotTold() {
        neighbours(municipality, 3, 2, 8);
        result(
                Given.school(unique("n"), municipality),
                procedure,
                "{'participants':10,'details':{'meanScore':12," + "'journal':{'lowered':5,'confirmed':5,'raised':0}}}");

        compared(Tokens.ofSchool(path, school))
                .body("areas[1].belowMinimum.share.of", equalTo(40))
                .body("areas[1].lowered.share.missing", equalTo("suppressed"))
                .body("areas[1].meanScore.missing", equalTo("suppressed"));
    }

    @Test
    void aSchoolAloneHasNothingToBeComparedWith() {
        compared(Tokens.ofSchool(path, school))
                .body("areas[1].belowMinimum.share.of", equalTo(10))
                .body("areas[1].belowMinimum.difference.missing", equalTo("notApplicable"));
    }

    @Test
    void aPortalComparesNoSchoolOfAFew() {
        neighbours(municipality, 3, 2, 8);
        String few = Given.school(unique("f"), municipality);
        marks(few, procedure, 4, 0, 0, 0);

        as(Tokens.of("portal", "ru/kuzbass"))
                .get("/api/v1/statistics/comparison?school=" + few + "&procedure=" + procedure)
                .then()
                .body("areas[0].belowMinimum.share.missing", equalTo("suppressed"))
                .body("areas[1].belowMinimum.share.of", equalTo(40))
                .body("areas[1].belowMinimum.difference.missing", equalTo("suppressed"));
    }

    @Test
    void aNeighbourIsNotThereForASchool() {
        String neighbour = Given.school(unique("n"), municipality);

        as(Tokens.ofSchool(path, school))
                .get("/api/v1/statistics/comparison?school=" + neighbour + "&procedure=" + procedure)
                .then()
                .statusCode(404);
        as(Tokens.ofSchool(path, school))
                .get("/api/v1/statistics/comparison")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("school", "procedure"));
    }
}
