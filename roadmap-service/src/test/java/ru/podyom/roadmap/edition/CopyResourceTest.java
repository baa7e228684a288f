package ru.podyom.roadmap.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Tokens;

/** Programmes made from those of a level above: federal, region, municipality, school. */
@RoadmapTest
class CopyResourceTest {

    private String region;
    private String municipality;
    private String template;

    @BeforeEach
    void given() {
        region = Given.region(unique("r"));
        municipality = Given.municipality(unique("m"), region);
        template = unique("p");
        as(ADMIN)
                .body(json("""
                        {'code':'%s','title':'План','level':'region','territory':'%s','termFrom':'2021-09-01',
                         'termTo':'2023-08-31','goal':'Цель','objectives':[{'text':'Задача'}],
                         'passport':{'mechanism':'Рабочая группа','stages':[
                          {'name':'Первый','from':'2021-09-01','to':'2022-08-31'},
                          {'name':'Второй','from':'2022-09-01','to':'2023-08-31'}],
                          'budgets':[{'source':'бюджет','year':2021,'amount':10},{'source':'бюджет','year':2023,'amount':20}]}}""".formatted(template, region)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        activity(template, "'kind':'activity','number':'1','objectives':['1']");
    }

    private ValidatableResponse copy(String token, String code, String properties) {
        return as(token)
                .body(json("{'code':'%s',%s}".formatted(code, properties)))
                .post("/api/v1/programmes/" + template + "/copies")
                .then();
    }

    private ValidatableResponse differences(String code) {
        return as(ADMIN)
                .get("/api/v1/programmes/" + code + "/differences")
                .then()
                .statusCode(200);
    }

    @Test
    void aMunicipalityMakesItsProgrammeFromItsRegionsTemplate() {
        String code = unique("p");

        copy(
                        Tokens.of("municipality", "ru/" + region + "/" + municipality),
                        code,
                        "'territory':'%s'".formatted(municipality))
                .statusCode(201)
                .body("level", equalTo("municipality"))
                .body("territory", equalTo(municipality))
                .body("parent", equalTo(template))
                .body("goal", equalTo("Цель"))
                .body("objectives.text", contains("Задача"))
                .body("passport.mechanism", equalTo("Рабочая группа"))
                .body("passport.stages", hasSize(2))
                .body("passport.budgets.year", contains(2021, 2023));
        as(ADMIN)
                .get("/api/v1/programmes/" + code + "/activities")
                .then()
                .body("activities.number", contains("1"))
                .body("activities[0].objectives", contains("1"));
        differences(code).body("", hasSize(0));
    }

    @Test
    void anotherTermTakesOnlyWhatLiesInIt() {
        String code = unique("p");

        copy(ADMIN, code, "'territory':'%s','termTo':'2022-08-31'".formatted(municipality))
                .statusCode(201)
                .body("passport.stages.name", contains("Первый"))
                .body("passport.budgets.year", contains(2021));

        differences(code)
                .body("kind", contains("changed"))
                .body("[0].activity", nullValue())
                .body("[0].fields.field", containsInAnyOrder("termTo", "passport.stages", "passport.budgets"));
    }

    @Test
    void aSchoolOrMunicipalityElsewhereIsRefused() {
        String stranger = Given.municipality(unique("m"));
        String school = Given.school(unique("s"), stranger);

        copy(ADMIN, unique("p"), "'school':'%s'".formatted(school))
                .statusCode(422)
                .body("violations.pointer", contains("/school"))
                .body("violations.code", contains("wrong-territory"));
        copy(ADMIN, unique("p"), "'territory':'%s'".formatted(stranger))
                .statusCode(422)
                .body("violations.code", contains("wrong-territory"));
        copy(ADMIN, unique("p"), "'territory':'%s'".formatted(region))
                .statusCode(422)
                .body("violations.code", contains("wrong-level"));
        copy(ADMIN, unique("p"), "'title':'Чья?'").statusCode(422).body("violations.code", contains("required"));
    }

    @Test
    void aProgrammeNamesTheOneAboveItThatItBelongsTo() {
        String stranger = Given.municipality(unique("m"));
        String code = unique("p");

        as(ADMIN)
                .body(Given.programmeBody(unique("p"), stranger, ",'parent':'%s'".formatted(template)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/parent"));
        as(ADMIN)
                .body(Given.programmeBody(code, municipality, ",'parent':'%s'".formatted(template)))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .body("parent", equalTo(template));
    }
}
