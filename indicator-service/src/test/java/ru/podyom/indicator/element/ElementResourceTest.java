package ru.podyom.indicator.element;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Observed;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class ElementResourceTest {

    private static final String REGION = Tokens.of("region", "ru/kuzbass");

    private final String code = "meals-" + UUID.randomUUID().toString().substring(0, 8);

    private String element(String extra) {
        return """
                {"code":"%s","nameRu":"Горячее питание","nameEn":"Hot meals","unit":"persons","kind":"count",
                 "about":"school","periodKind":"schoolYear","source":"Отчёт школы","certainty":"own"%s}""".formatted(code, extra);
    }

    @Test
    void whatTheProgrammesNeedIsThere() {
        as(ADMIN)
                .queryParam("about", "school")
                .get("/api/v1/elements")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThan(30))
                .body("items.code", hasItems("teachers", "respondents.satisfied", "pupils.supplementary"))
                .body("items.find { it.code == 'teachers.networked' }.partOf", equalTo("teachers"));
    }

    @Test
    void aRegionAsksForSomethingOfItsOwnAndCorrectsItsRange() {
        String location = as(REGION)
                .body(element(",\"partOf\":\"pupils\""))
                .post("/api/v1/elements")
                .then()
                .statusCode(201)
                .body("territoryPath", equalTo("ru/kuzbass"))
                .extract()
                .header("Location");
        String corrected = element(",\"partOf\":\"pupils\",\"maximum\":500");

        as(REGION).body(corrected).put(location).then().statusCode(428);
        as(Tokens.of("region", "ru/altai"))
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(location)
                .then()
                .statusCode(403);
        as(REGION)
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(location)
                .then()
                .statusCode(200)
                .body("maximum", equalTo(500))
                .body("version", equalTo(1));
    }

    @Test
    void whatAnElementMeansDoesNotChange() {
        as(REGION).body(element("")).post("/api/v1/elements").then().statusCode(201);

        as(REGION)
                .header("If-Match", "*")
                .body(element("").replace("persons", "cases"))
                .put("/api/v1/elements/" + code)
                .then()
                .statusCode(409);
    }

    @Test
    void aPartIsAskedForTheSamePeriodsAsItsWhole() {
        as(REGION)
                .body(element(",\"partOf\":\"pupils.marked\""))
                .post("/api/v1/elements")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/partOf"));
    }

    @Test
    void anElementOfARegionIsNotAskedElsewhere() {
        as(Tokens.of("region", "ru/altai"))
                .body(element(""))
                .post("/api/v1/elements")
                .then()
                .statusCode(201);
        String municipality = Told.municipality();

        Observed.submit(ADMIN, Observed.body(code, Observed.school(municipality), 5))
                .statusCode(422)
                .body("violations.code", hasItems("not-asked"));
    }
}
