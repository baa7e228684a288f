package ru.podyom.assessment.school;

import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;

import io.restassured.response.ValidatableResponse;

/** What is told to have happened to schools and territories, and what was there on a day. */
public final class Happened {

    private Happened() {}

    public static ValidatableResponse change(String school, String body) {
        return as(ADMIN)
                .header("If-Match", "*")
                .body(json(body))
                .post("/api/v1/schools/" + school + "/changes")
                .then();
    }

    public static void changed(String school, String body) {
        change(school, body).statusCode(200);
    }

    public static ValidatableResponse toTerritory(String territory, String body) {
        return as(ADMIN)
                .header("If-Match", "*")
                .body(json(body))
                .post("/api/v1/territories/" + territory + "/changes")
                .then();
    }

    /** Schools of a municipality on a day. */
    static ValidatableResponse schoolsOn(String municipality, String day) {
        return as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("on", day)
                .get("/api/v1/schools")
                .then()
                .statusCode(200);
    }
}
