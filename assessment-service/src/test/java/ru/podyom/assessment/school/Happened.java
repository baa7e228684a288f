package ru.podyom.assessment.school;

import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;

import io.restassured.response.ValidatableResponse;

/** What is told to have happened to schools. */
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
}
