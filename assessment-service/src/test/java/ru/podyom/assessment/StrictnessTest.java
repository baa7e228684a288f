package ru.podyom.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says that no database keeps, or that is no number, is told with its place. */
@AssessmentTest
class StrictnessTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "", "99999999999"})
    void aLimitThatIsNoNumberIsAViolation(String limit) {
        as(ADMIN)
                .queryParam("limit", limit)
                .get("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("limit"))
                .body("violations.code", contains("wrong-type"));
    }

    @Test
    void allWrongParametersAreToldAtOnce() {
        as(ADMIN)
                .queryParam("grade", "x")
                .queryParam("limit", "y")
                .queryParam("colour", "red")
                .get("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("colour", "grade", "limit"));
    }

    @Test
    void aNulCharacterIsRefusedWhereItStands() {
        String municipality = unique("m");
        Given.municipality(municipality);

        as(ADMIN)
                .body(json("{'code':'%s','name':'Школа\\u0000','kind':'secondary','municipality':'%s'}"
                        .formatted(unique("s"), municipality)))
                .post("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
    }

    @Test
    void aNulCharacterInAParameterIsRefusedWhereItStands() {
        as(ADMIN)
                .urlEncodingEnabled(false)
                .get("/api/v1/results?school=a%00b")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("school"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01", "+10000-01-01"})
    void aDayOfAYearThatNobodyWritesIsRefusedWhereItStands(String day) {
        Given.municipality(unique("m"));

        as(ADMIN)
                .body(json("{'code':'%s','type':'OGE','subject':'MA','grade':9,'schoolYear':'2020-2021','heldOn':'%s'}"
                        .formatted(unique("p"), day)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/heldOn"));
    }

    @Test
    void aDayOfAListOfAYearThatNobodyWritesIsRefused() {
        as(ADMIN)
                .queryParam("on", "+999999999-12-31")
                .get("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("on"));
    }

    @Test
    void anInstantFarAwayIsRefused() {
        as(ADMIN)
                .queryParam("asOf", "+999999999-12-31T00:00:00Z")
                .get("/api/v1/results/0198a000-0000-7000-8000-000000000000")
                .then()
                .statusCode(422);
    }

    @Test
    void aSchoolYearBeforeThereWereSchoolYearsIsRefusedWhereItStands() {
        Given.municipality(unique("m"));

        as(ADMIN)
                .body(json("{'code':'%s','type':'OGE','subject':'MA','grade':9,'schoolYear':'0000-0001'}"
                        .formatted(unique("p"))))
                .post("/api/v1/procedures")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/schoolYear"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "5", "true"})
    void jsonOfAnotherKindIsAViolation(String body) {
        as(ADMIN)
                .body(json(body))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations.code", contains("wrong-type"))
                .body("violations.pointer", contains(""));
    }

    @Test
    void aValueOfAnotherKindIsAViolationWhereItStands() {
        as(ADMIN)
                .body(json("{'school':'s','procedure':'p','participants':20,'awards':{'winners':[1]}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "'participants':2.5, /figures/participants, wrong-type",
                "'participants':'20', /figures/participants, wrong-type",
                "'participants':'', /figures/participants, wrong-type",
                "'participants':true, /figures/participants, wrong-type",
                "'participants':1000000000000, /figures/participants, out-of-range",
                "'counts':{'mark2':2.7}, /figures/counts/mark2, wrong-type",
                "'shares':{'mark2':'30'}, /figures/shares/mark2, wrong-type",
                "'doubt':5, /figures/doubt, wrong-type",
                "'missing':0, /figures/missing, wrong-type"
            })
    void nothingIsMadeToFit(String figure, String pointer, String code) {
        as(ADMIN)
                .body(json("{\"school\":\"s\",\"procedure\":\"p\",\"figures\":{" + figure + "}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void aWordThatIsNoneOfThoseAskedForNamesThem() {
        as(ADMIN)
                .body(json("{'school':'s','procedure':'p','figures':{'missing':'gone'}}"))
                .post("/api/v1/results")
                .then()
                .statusCode(422)
                .body("violations.message", contains("one of notTested, notApplicable, notReported"));
    }

    @Test
    void aFileInAFormIsToldToComeAsItIs() {
        given().auth()
                .oauth2(ADMIN)
                .multiPart("file", "results.csv", "school;procedure\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(415)
                .body("detail", containsString("not in a form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.ms-excel", "application/vnd.ms-excel.sheet.macroEnabled.12"})
    void aFileIsLookedIntoWhateverWindowsCallsItsType(String type) {
        given().auth()
                .oauth2(ADMIN)
                .header("Content-Type", type)
                .body("school;procedure\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(202);
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        as(ADMIN)
                .body(json("{'school':\n'"))
                .post("/api/v1/results")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://podyom.ru/problems/malformed-json"))
                .body("detail", containsString("line 2"));
    }
}
