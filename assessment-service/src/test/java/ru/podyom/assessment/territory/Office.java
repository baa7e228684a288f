package ru.podyom.assessment.territory;

import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;
import static ru.podyom.assessment.school.Happened.changed;
import static ru.podyom.assessment.school.Happened.toTerritory;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.test.Tokens;

/** The office of a municipality of its own, with what it answers for. */
record Office(String code, String path) {

    /** Before there is one. */
    static final Office NONE = new Office("", "");

    static Office any() {
        String code = unique("m");
        return new Office(code, Given.municipality(code));
    }

    RequestSpecification caller() {
        return as(Tokens.of("municipality", path));
    }

    String school() {
        return Given.school(unique("s"), code);
    }

    /** A school that was closed in 2015. */
    String closedSchool() {
        String school = school();
        changed(school, "{'kind':'close','on':'2015-09-01'}");
        return school;
    }

    ValidatableResponse allSchools() {
        return caller().queryParam("closed", true).get("/api/v1/schools").then();
    }

    /** A procedure that the municipality holds. */
    String procedure() {
        String procedure = unique("p");
        as(ADMIN)
                .body(json(held(procedure, code)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return procedure;
    }

    static String held(String procedure, String territory) {
        return "{'code':'%s','type':'MUNICIPAL','subject':'MA','grade':5,'schoolYear':'2018-2019','territory':'%s'}"
                .formatted(procedure, territory);
    }

    /** Corrects a procedure as its own. */
    ValidatableResponse corrects(String procedure) {
        return caller().header("If-Match", "*")
                .body(json(held(procedure, code)))
                .put("/api/v1/procedures/" + procedure)
                .then();
    }

    ValidatableResponse abolish(String on, Office heir) {
        return toTerritory(code, "{'kind':'abolish','on':'%s','successor':'%s'}".formatted(on, heir.code));
    }

    void abolished(String on, Office heir) {
        abolish(on, heir).statusCode(200);
    }

    ValidatableResponse restored(String on) {
        return toTerritory(code, "{'kind':'restore','on':'%s'}".formatted(on));
    }
}
