package ru.podyom.assessment.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class ItemResourceTest {

    private static final String TWO = """
            {'items':[{'number':'1','maxScore':1,'skill':'Считать в пределах ста','difficulty':'base'},
                      {'number':'5.1','maxScore':2,'tags':['geometry']}]}""";

    private String path = "";
    private String code = "";

    @BeforeEach
    void aProcedureWithThreePoints() {
        Given.municipality(unique("m"));
        code = unique("p");
        as(ADMIN)
                .body(json("{'code':'%s','type':'VPR','subject':'MA','grade':5,'schoolYear':'2018-2019','maxScore':3}"
                        .formatted(code)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        path = "/api/v1/procedures/" + code + "/items";
    }

    private ValidatableResponse told(String version, String items) {
        return as(ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(json(items))
                .put(path)
                .then();
    }

    @Test
    void itemsComeBackInTheOrderOfThePaper() {
        told("0", TWO).statusCode(200);

        as(ADMIN)
                .get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("items.number", contains("1", "5.1"))
                .body("items[1].tags", contains("geometry"))
                .body("maxScore", equalTo(3));
    }

    @Test
    void aProcedureWithoutItemsHasAnEmptyList() {
        as(ADMIN).get(path).then().statusCode(200).body("items", hasSize(0)).header("ETag", "\"0\"");
    }

    @Test
    void scoresThatDoNotMakeUpThePapersAreRefused() {
        told("0", "{'items':[{'number':'1','maxScore':1}]}")
                .statusCode(422)
                .body("violations[0].code", equalTo("sum-mismatch"));
    }

    @Test
    void anItemStandsOnce() {
        told("0", "{'items':[{'number':'1','maxScore':1},{'number':'1','maxScore':2}]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/items/1/number"));
    }

    @Test
    void whoHasReadAnotherListChangesNothing() {
        told("0", TWO).statusCode(200);

        told("0", TWO).statusCode(412);
    }

    @Test
    void theGreatestScoreOfAProcedureFollowsItsItems() {
        told("0", TWO).statusCode(200);

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'code':'%s','type':'VPR','subject':'MA','grade':5,'schoolYear':'2018-2019','maxScore':4}"
                        .formatted(code)))
                .put("/api/v1/procedures/" + code)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/maxScore"));
    }

    @Test
    void aMunicipalityTellsNoItemsOfANationalProcedure() {
        as(Tokens.of("municipality", "ru/kuzbass/any"))
                .header("If-Match", "\"0\"")
                .body(json(TWO))
                .put(path)
                .then()
                .statusCode(403);
    }
}
