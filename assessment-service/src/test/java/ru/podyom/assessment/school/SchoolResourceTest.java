package ru.podyom.assessment.school;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

@AssessmentTest
class SchoolResourceTest {

    private String municipality = "";
    private String path = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        path = Given.municipality(municipality);
    }

    private String body(String code, String kind) {
        return json("{'code':'%s','name':'Школа','kind':'%s','municipality':'%s'}".formatted(code, kind, municipality));
    }

    @Test
    void aSchoolStandsInItsMunicipality() {
        String code = Given.school(unique("s"), municipality);

        as(ADMIN)
                .queryParam("territory", municipality)
                .get("/api/v1/schools")
                .then()
                .body("items", hasSize(1))
                .body("items[0].code", equalTo(code))
                .body("items[0].territoryPath", equalTo(path));
    }

    @Test
    void aNeighbourCannotAddASchoolHere() {
        as(Tokens.of("municipality", "ru/kuzbass/elsewhere"))
                .body(body(unique("s"), "secondary"))
                .post("/api/v1/schools")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownKindIsRefusedByPlace() {
        as(ADMIN)
                .body(body(unique("s"), "castle"))
                .post("/api/v1/schools")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/kind"));
    }

    @Test
    void aCodeThatIsTakenIsAConflict() {
        String code = Given.school(unique("s"), municipality);

        as(ADMIN).body(body(code, "basic")).post("/api/v1/schools").then().statusCode(409);
    }
}
