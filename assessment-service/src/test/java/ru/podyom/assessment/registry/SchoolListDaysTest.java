package ru.podyom.assessment.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.toTerritory;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;

/** What a list says of what a school is by day: since a day, as a correction, or not at all. */
@AssessmentTest
class SchoolListDaysTest {

    private String municipality = "";
    private String code = "";

    @BeforeEach
    void aSchool() {
        municipality = unique("m");
        Given.municipality(municipality);
        code = unique("s");
        as(ADMIN)
                .body(json("{'code':'%s','name':'МБОУ «Боровая ООШ»','kind':'basic','municipality':'%s',"
                                .formatted(code, municipality)
                        + "'openedOn':'1974-09-01'}"))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse sent(String list, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("municipality", municipality));
        all.putAll(parameters);
        return SchoolImportTest.send(ADMIN, list, all).statusCode(200);
    }

    private String renamed() {
        return "code;name\n" + code + ";Боровой лицей\n";
    }

    private ValidatableResponse history() {
        return as(ADMIN).get("/api/v1/schools/" + code + "/history").then();
    }

    @Test
    void anotherNameIsRefusedAsLongAsTheListDoesNotSaySinceWhen() {
        sent(renamed(), Map.of())
                .body("taken", equalTo(false))
                .body("refusals.code", contains("otherwise"))
                .body("refusals.column", contains(2))
                .body("refusals[0].message", containsString("correction=true"));

        history().body("periods.name", contains("МБОУ «Боровая ООШ»"));
    }

    @Test
    void anotherNameKindAndMunicipalityAreRefusedCellByCell() {
        String other = unique("m");
        Given.municipality(other);

        sent("code;name;kind;municipality\n" + code + ";Лицей;лицей;" + other + "\n", Map.of())
                .body("refusals.property", contains("name", "kind", "municipality"));
    }

    @Test
    void aNameSinceADayLeavesTheYearsBeforeAsTheyWere() {
        sent(renamed(), Map.of("on", "2023-09-01"))
                .body("changed", equalTo(1))
                .body("changes", equalTo(1))
                .body("corrections", equalTo(0));

        history()
                .body("periods.name", contains("МБОУ «Боровая ООШ»", "Боровой лицей"))
                .body("periods[1].from", equalTo("2023-09-01"))
                .body("changes.kind", contains("rename"));
    }

    @Test
    void aListOfADayThatSaysWhatWasSoThenChangesNothing() {
        sent(renamed(), Map.of("on", "2023-09-01"));

        sent("code;name\n" + code + ";Боровая ООШ\n", Map.of("on", "2020-09-01"))
                .body("same", equalTo(1))
                .body("changes", equalTo(0));

        history().body("periods.name", contains("МБОУ «Боровая ООШ»", "Боровой лицей"));
    }

    @Test
    void theSameListOfADayTwiceChangesNothing() {
        sent(renamed(), Map.of("on", "2023-09-01"));

        sent(renamed(), Map.of("on", "2023-09-01")).body("same", equalTo(1)).body("changed", equalTo(0));
    }

    @Test
    void aRowsOwnDayComesBeforeThatOfTheList() {
        sent("code;name;Действует с\n" + code + ";Боровой лицей;01.09.2021\n", Map.of("on", "2023-09-01"))
                .body("changes", equalTo(1));

        history().body("periods[1].from", equalTo("2021-09-01"));
    }

    @Test
    void aSchoolMovesByAListOnItsDay() {
        String other = unique("m");
        Given.municipality(other);

        sent("code;municipality\n" + code + ";" + other + "\n", Map.of("on", "2022-01-01"))
                .body("changes", equalTo(1));

        history()
                .body("periods.municipality", contains(municipality, other))
                .body("periods[1].from", equalTo("2022-01-01"));
    }

    @Test
    void aCorrectionIsSaidToBeOneAndMakesNoPeriod() {
        sent(renamed(), Map.of("correction", true))
                .body("corrections", equalTo(1))
                .body("changes", equalTo(0));

        history().body("periods.name", contains("Боровой лицей")).body("changes", empty());
    }

    @Test
    void aDayBeforeTheSchoolOpenedContradicts() {
        sent(renamed(), Map.of("on", "1970-09-01"))
                .body("taken", equalTo(false))
                .body("refusals.code", contains("contradiction"));
    }

    @Test
    void anotherDayOfOpeningIsACorrection() {
        sent("code;openedOn\n" + code + ";1980-09-01\n", Map.of()).body("refusals.code", contains("otherwise"));

        sent("code;openedOn\n" + code + ";1980-09-01\n", Map.of("correction", true))
                .body("changed", equalTo(1));
    }

    @Test
    void aDayAheadAndADayBesideACorrectionAreRefused() {
        SchoolImportTest.send(ADMIN, renamed(), Map.of("on", "2999-09-01"))
                .statusCode(422)
                .body("violations.pointer", contains("on"));
        SchoolImportTest.send(ADMIN, renamed(), Map.of("on", "2023-09-01", "correction", true))
                .statusCode(422)
                .body("violations.pointer", contains("correction"));
    }

    @Test
    void aListAboutASchoolClosedInWhatIsNoMoreLeavesItToTheHeir() {
        String heir = unique("m");
        String path = Given.municipality(heir);
        changed(code, "{'kind':'close','on':'2015-09-01'}");
        toTerritory(municipality, "{'kind':'abolish','on':'2022-01-01','successor':'%s'}".formatted(heir))
                .statusCode(200);

        SchoolImportTest.send(ADMIN, "code;pupils\n" + code + ";7\n", Map.of())
                .statusCode(200)
                .body("changed", equalTo(1));

        as(ADMIN)
                .get("/api/v1/schools/" + code)
                .then()
                .body("pupils", equalTo(7))
                .body("territoryPath", equalTo(path));
        history().body("periods.municipality", contains(municipality));
    }
}
