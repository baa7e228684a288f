package ru.podyom.assessment.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;
import static ru.podyom.assessment.Given.unique;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import ru.podyom.assessment.Given;
import ru.podyom.assessment.importing.Uploads;

/** A school in a municipality of its own, and a procedure in which its pupils take part. */
record School(String municipality, String path, String code, String procedure) {

    /** Before there is one. */
    static final School NONE = new School("", "", "", "");

    static School any() {
        return in("VPR", "MA", 5, "2018-2019");
    }

    /** In a new procedure of this kind. */
    static School in(String type, String subject, int grade, String year) {
        String municipality = unique("m");
        String path = Given.municipality(municipality);
        String procedure = unique("p");
        as(ADMIN)
                .body(json("{'code':'%s','type':'%s','subject':'%s','grade':%d,'schoolYear':'%s'}"
                        .formatted(procedure, type, subject, grade, year)))
                .post("/api/v1/procedures")
                .then()
                .statusCode(201);
        return new School(municipality, path, Given.school(unique("s"), municipality), procedure);
    }

    /** Another school of another municipality in the same procedure. */
    School other() {
        String elsewhere = unique("m");
        return new School(elsewhere, Given.municipality(elsewhere), Given.school(unique("s"), elsewhere), procedure);
    }

    void items(String items) {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'items':[" + items + "]}"))
                .put("/api/v1/procedures/" + procedure + "/items")
                .then()
                .statusCode(200);
    }

    /** What has become of a protocol of this school in this procedure. */
    JsonPath sent(String protocol, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("school", code, "procedure", procedure));
        all.putAll(parameters);
        return Uploads.finished(ADMIN, "text/csv", protocol, all);
    }

    JsonPath sent(String protocol) {
        return sent(protocol, Map.of());
    }

    /** The same, and it was taken. */
    String taken(String protocol) {
        JsonPath job = sent(protocol);
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
        return "/api/v1/imports/" + job.getString("id");
    }

    ValidatableResponse pupils() {
        return as(ADMIN).queryParam("school", code).get("/api/v1/pupil-results").then();
    }

    ValidatableResponse results() {
        return as(ADMIN).queryParam("school", code).get("/api/v1/results").then();
    }

    ValidatableResponse rolledBack(String location) {
        return as(ADMIN)
                .body(json("{'reason':'не тот файл'}"))
                .post(location + "/rollback")
                .then();
    }
}
