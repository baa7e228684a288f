package ru.podyom.assessment.territory;

import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class TerritoryResourceTest {

    @Test
    void aMunicipalityKnowsItsPath() {
        String code = unique("m");

        Given.municipality(code);

        as(ADMIN).get("/api/v1/territories/" + code).then().body("path", equalTo("ru/kuzbass/" + code));
    }

    @Test
    void aWrongOktmoIsRefused() {
        as(ADMIN)
                .body(json("{'code':'%s','name':'x','level':'municipality','parent':'kuzbass','oktmo':'12'}"
                        .formatted(unique("m"))))
                .post("/api/v1/territories")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/oktmo"))
                .body("violations[0].code", equalTo("wrong-form"));
    }

    @Test
    void aMunicipalityCannotStandUnderTheFederation() {
        Given.municipality(unique("m"));

        as(ADMIN)
                .body(json("{'code':'%s','name':'x','level':'municipality','parent':'ru'}".formatted(unique("m"))))
                .post("/api/v1/territories")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("wrong-level"));
    }

    @Test
    void aRegionCannotAddToAnotherRegion() {
        Given.municipality(unique("m"));

        as(Tokens.of("region", "ru/tomsk"))
                .body(json("{'code':'%s','name':'x','level':'municipality','parent':'kuzbass'}".formatted(unique("m"))))
                .post("/api/v1/territories")
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectionChangesTheNameAndTheTag() {
        String code = unique("m");
        Given.municipality(code);

        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body(json(
                        "{'code':'%s','name':'Новое имя','level':'municipality','parent':'kuzbass'}".formatted(code)))
                .put("/api/v1/territories/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Новое имя"));
    }

    @Test
    void anUnchangedTerritoryIsNotSentAgain() {
        String code = unique("m");
        Given.municipality(code);

        as(ADMIN)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/territories/" + code)
                .then()
                .statusCode(304);
    }
}
