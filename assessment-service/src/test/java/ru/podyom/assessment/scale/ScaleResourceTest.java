package ru.podyom.assessment.scale;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ScaleResourceTest {

    private String region = "";

    @BeforeEach
    void aRegionOfItsOwn() {
        Given.municipality(unique("m"));
        region = unique("r");
        as(ADMIN)
                .body(json("{'code':'%s','name':'Край','level':'region','parent':'ru'}".formatted(region)))
                .post("/api/v1/territories")
                .then()
                .statusCode(201);
    }

    private static String exam(String subject, String year) {
        String code = unique("oge");
        as(ADMIN)
                .body(json("{'code':'%s','type':'OGE','subject':'%s','grade':9,'schoolYear':'%s'}"
                        .formatted(code, subject, year)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return code;
    }

    private String scale(int mark3) {
        return json("""
                {'exam':'OGE','subject':'FI','purpose':'mark','schoolYearFrom':'2022-2023','territory':'%s',
                 'thresholds':{'mark3':%d,'mark4':23,'mark5':35,'maxScore':45},
                 'source':'Приказ министерства','certainty':'stated'}""".formatted(region, mark3));
    }

    private static ValidatableResponse created(String body) {
        return as(ADMIN).body(body).post("/api/v1/scales").then();
    }

    @ParameterizedTest
    @CsvSource({
        "RU,15,23,29,33",
        "MA,8,15,22,31",
        "FI,11,23,35,45",
        "HI,10,21,31,40",
        "BI,13,26,38,48",
        "GG,12,19,26,31",
        "OB,14,24,32,37",
        "IS,11,21,30,37",
        "LI,16,24,32,37",
        "IN,5,11,16,19",
        "EN,29,46,58,68"
    })
    void theTableOfTheBasicExamIsShipped(String subject, int three, int four, int five, int most) {
        as(ADMIN)
                .queryParam("exam", "OGE")
                .queryParam("subject", subject)
                .queryParam("schoolYear", "2023-2024")
                .queryParam("territory", "ru")
                .get("/api/v1/scales")
                .then()
                .body("items", hasSize(1))
                .body("items[0].thresholds.mark3", equalTo(three))
                .body("items[0].thresholds.mark4", equalTo(four))
                .body("items[0].thresholds.mark5", equalTo(five))
                .body("items[0].thresholds.maxScore", equalTo(most))
                .body("items[0].source", notNullValue())
                .body("items[0].certainty", equalTo("unverified"));
    }

    @Test
    void whatIsAskedForBesideTheScoreIsShippedToo() {
        as(ADMIN)
                .get("/api/v1/procedures/" + exam("MA", "2022-2023") + "/scale")
                .then()
                .body("scales.find { it.scale.purpose == 'mark' }.scale.conditions[0].tag", equalTo("geometry"))
                .body("scales.find { it.scale.purpose == 'mark' }.scale.conditions[0].atLeast", equalTo(2))
                .body("scales.find { it.scale.purpose == 'mark' }.scale.certainty", equalTo("published"));
    }

    @Test
    void aYearThatNobodyKnowsHasNoScale() {
        as(ADMIN)
                .get("/api/v1/procedures/" + exam("FI", "2014-2015") + "/scale")
                .then()
                .body("scales.findAll { it.scale.purpose == 'mark' }", hasSize(0));
    }

    @Test
    void aRegionsScaleOutranksTheFederationsThere() {
        created(scale(9)).statusCode(201);

        as(ADMIN)
                .queryParam("territory", region)
                .get("/api/v1/procedures/" + exam("FI", "2022-2023") + "/scale")
                .then()
                .body("scales.find { it.scale.purpose == 'mark' }.scale.thresholds.mark3", equalTo(9))
                .body("scales.find { it.scale.purpose == 'mark' }.outranked", hasSize(1));
    }

    @Test
    void anotherEditionSupersedesAndTheOldOneStaysReadable() {
        String first = created(scale(9)).extract().path("id");

        String second = created(scale(10))
                .statusCode(201)
                .body("edition", equalTo(2))
                .extract()
                .path("id");

        as(ADMIN).get("/api/v1/scales/" + second).then().body("supersedes", equalTo(first));
        as(ADMIN)
                .get("/api/v1/scales/" + first)
                .then()
                .body("supersededAt", notNullValue())
                .body("thresholds.mark3", equalTo(9));
    }

    @Test
    void everythingWrongWithAScaleIsSaidAtOnce() {
        created(json("{'exam':'OGE','subject':'QQ','purpose':'mark','minimum':36,'source':'x','certainty':'stated'}"))
                .statusCode(422)
                .body("violations.pointer", contains("/thresholds", "/minimum", "/subject"));
    }

    @Test
    void aMunicipalityMakesNoScale() {
        as(Tokens.of("municipality", "ru/" + region + "/any"))
                .body(scale(9))
                .post("/api/v1/scales")
                .then()
                .statusCode(403);
    }

    @Test
    void highScoresAreFromEightyOne() {
        as(ADMIN)
                .queryParam("exam", "EGE")
                .queryParam("territory", "ru")
                .queryParam("limit", 1000)
                .get("/api/v1/scales")
                .then()
                .body("items.findAll { it.purpose == 'highScore' }.minimum", everyItem(equalTo(81)));
    }
}
