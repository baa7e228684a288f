package ru.podyom.assessment.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** Territories come and go as lists. */
@AssessmentTest
class TerritoryListTest {

    private String region = "";
    private String municipality = "";

    @BeforeEach
    void theFederation() {
        Given.municipality(unique("m"));
        region = unique("r");
        municipality = unique("m");
    }

    private String list() {
        return "Код;Наименование;Уровень;Входит в;ОКТМО\n%s;Степной район;;%s;32522000\n%s;Степной край;регион;ru;\n"
                .formatted(municipality, region, region);
    }

    private static ValidatableResponse send(String token, String list, String parameters) {
        return as(token)
                .contentType("text/csv; charset=utf-8")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/territories/imports" + parameters)
                .then();
    }

    @Test
    void aListMakesItsTerritoriesWhateverTheirOrder() {
        send(ADMIN, list(), "").statusCode(200).body("taken", equalTo(true)).body("created", equalTo(2));

        as(ADMIN)
                .get("/api/v1/territories/" + municipality)
                .then()
                .body("path", equalTo("ru/" + region + "/" + municipality))
                .body("oktmo", equalTo("32522000"));
    }

    @Test
    void theSameListAgainChangesNothing() {
        send(ADMIN, list(), "");

        send(ADMIN, list(), "").body("same", equalTo(2)).body("created", equalTo(0));
    }

    @Test
    void aDryRunWritesNothing() {
        send(ADMIN, list(), "?dryRun=true").body("created", equalTo(2)).body("taken", equalTo(false));

        as(ADMIN).get("/api/v1/territories/" + region).then().statusCode(404);
    }

    @Test
    void oneWrongRowRefusesTheListWithItsLine() {
        send(ADMIN, list() + "9;Плохой;;%s;\nlone;Ничей район;;nowhere;\n".formatted(region), "")
                .body("taken", equalTo(false))
                .body("refusals.line", contains(4, 5))
                .body("refusals.property", contains("code", "parent"));

        as(ADMIN).get("/api/v1/territories/" + region).then().statusCode(404);
    }

    @Test
    void anotherNameIsTakenOnlyAsACorrection() {
        send(ADMIN, list(), "");
        String other = list().replace("Степной район", "Степной округ");

        send(ADMIN, other, "").body("refusals.code", contains("otherwise"));
        send(ADMIN, other, "?correction=true").body("corrected", equalTo(1));

        as(ADMIN).get("/api/v1/territories/" + municipality).then().body("name", equalTo("Степной округ"));
    }

    @Test
    void aNeighboursTerritoryIsNotMade() {
        send(Tokens.of("region", "ru/elsewhere"), list(), "")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("refusals", hasSize(2));
    }

    @Test
    void aListWithoutItsColumnsSaysWhichItNeeds() {
        send(ADMIN, "a;b\n1;2\n", "").statusCode(422).body("violations.code", contains("unreadable"));
    }

    @Test
    void theListComesAsAFileThatCanBeSentBack() {
        send(ADMIN, list(), "");

        String file = as(ADMIN)
                .accept("text/csv")
                .queryParam("territory", region)
                .get("/api/v1/territories")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(file).contains("Степной район");
        send(ADMIN, file, "").body("same", equalTo(2));
    }
}
