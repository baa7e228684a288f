package ru.podyom.assessment.cohort;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.statistics.Recorded.marks;
import static ru.podyom.assessment.statistics.Recorded.pupil;
import static ru.podyom.assessment.statistics.Recorded.result;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class CohortResourceTest {

    private String municipality = "";
    private String path = "";
    private String school = "";

    @BeforeEach
    void aSchool() {
        municipality = unique("m");
        path = Given.municipality(municipality);
        school = Given.school(unique("s"), municipality);
    }

    /** Held by the municipality of the test alone, so that no other test's school could have sat it. */
    private String held(String body) {
        String code = unique("p");
        as(ADMIN)
                .body(json("{'code':'%s','type':'MUNICIPAL','subject':'AS','territory':'%s',%s}"
                        .formatted(code, municipality, body)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return code;
    }

    private ValidatableResponse cohorts(String token, String whose) {
        return as(token)
                .get("/api/v1/statistics/cohort?subject=AS&type=MUNICIPAL&" + whose)
                .then()
                .statusCode(200);
    }

    @Test
    void theSameChildrenAreFollowedByTheirGradeAndNotTheProgrammes() {
        String fifth = held("'grade':5,'schoolYear':'2018-2019'");
        String autumn = held("'grade':5,'currentGrade':6,'season':'autumn','schoolYear':'2019-2020'");
        String eighth = held("'grade':8,'schoolYear':'2021-2022'");
        marks(school, fifth, 3, 2, 1, 1);
        marks(school, autumn, 2, 2, 2, 2);

        cohorts(ADMIN, "school=" + school)
                .body("cohorts", hasSize(1))
                .body("cohorts[0].firstGradeIn", equalTo("2014-2015"))
                .body("cohorts[0].steps.grade", contains(5, 6, 7, 8))
                .body("cohorts[0].steps.schoolYear", contains("2018-2019", "2019-2020", "2020-2021", "2021-2022"))
                .body("cohorts[0].steps[0].tests[0].figures.belowMinimum.value", equalTo(42.86f))
                .body("cohorts[0].steps[0].missing", nullValue())
                .body("cohorts[0].steps[1].tests[0].procedure", equalTo(autumn))
                .body("cohorts[0].steps[1].tests[0].programmeGrade", equalTo(5))
                .body("cohorts[0].steps[2].missing", equalTo("notTested"))
                .body("cohorts[0].steps[3].tests[0].procedure", equalTo(eighth))
                .body("cohorts[0].steps[3].tests[0].figures.belowMinimum.missing", equalTo("notReported"));
    }

    @Test
    void oneCohortIsNamedByAGradeAndItsYear() {
        String fifth = held("'grade':5,'schoolYear':'2018-2019'");
        String fourth = held("'grade':4,'schoolYear':'2018-2019'");
        marks(school, fifth, 3, 2, 1, 1);
        result(school, fourth, "{'missing':'notTested'}");

        cohorts(ADMIN, "school=" + school).body("cohorts.firstGradeIn", contains("2014-2015", "2015-2016"));
        cohorts(ADMIN, "grade=7&schoolYear=2021-2022&school=" + school)
                .body("cohorts.firstGradeIn", contains("2015-2016"))
                .body("cohorts[0].steps[0].tests[0].figures.participants.missing", equalTo("notTested"));
        as(ADMIN)
                .get("/api/v1/statistics/cohort?subject=AS&grade=5&territory=x&school=" + school)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("territory", "schoolYear"));
    }

    @Test
    void aTerritorySumsItsSchools() {
        String fifth = held("'grade':5,'schoolYear':'2018-2019'");
        marks(school, fifth, 3, 2, 1, 1);
        marks(Given.school(unique("s"), municipality), fifth, 0, 3, 0, 0);

        cohorts(Tokens.of("municipality", path), "territory=" + municipality)
                .body("territory", equalTo(municipality))
                .body("cohorts[0].steps[0].tests[0].figures.belowMinimum.value", equalTo(30));
    }

    @Test
    void pupilsWithTheSameCodeAreFollowedFromTestToTest() {
        String fifth = held("'grade':5,'schoolYear':'2018-2019'");
        String sixth = held("'grade':6,'schoolYear':'2019-2020'");
        marks(school, fifth, 1, 1, 1, 1);
        sat(fifth, "1001", "FEMALE", "3");
        sat(sixth, "1001", "FEMALE", "4");
        sat(fifth, "1002", "MALE", "3");
        sat(sixth, "1002", null, "3");
        sat(fifth, "1003", "MALE", "4");
        sat(sixth, "1003", "MALE", "2");
        sat(fifth, "1004", "MALE", "5");
        sat(sixth, "1004", "FEMALE", "5");
        sat(sixth, "1005", "FEMALE", "5");

        cohorts(ADMIN, "school=" + school)
                .body("cohorts[0].matches.pairs", hasSize(1))
                .body("cohorts[0].matches.pairs[0].from", equalTo(fifth))
                .body("cohorts[0].matches.pairs[0].to", equalTo(sixth))
                .body("cohorts[0].matches.pairs[0].matched", equalTo(3))
                .body("cohorts[0].matches.pairs[0].contradicted", equalTo(1))
                .body("cohorts[0].matches.pairs[0].raised", equalTo(1))
                .body("cohorts[0].matches.pairs[0].same", equalTo(1))
                .body("cohorts[0].matches.pairs[0].lowered", equalTo(1));
        cohorts(Tokens.of("portal", "ru/kuzbass"), "school=" + school)
                .body("cohorts[0].matches.pairs", hasSize(0))
                .body("cohorts[0].matches.missing", equalTo("suppressed"));
    }

    private void sat(String procedure, String code, String sex, String mark) {
        pupil(school, procedure, code, sex, "{1,2}", mark);
    }

    @Test
    void anotherSchoolsCohortsAreNotThereForASchool() {
        String neighbour = Given.school(unique("n"), municipality);

        as(Tokens.ofSchool(path, school))
                .get("/api/v1/statistics/cohort?subject=AS&school=" + neighbour)
                .then()
                .statusCode(404);
    }
}
