package ru.podyom.indicator;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ru.podyom.runtime.test.Tokens;

/** Observations as people send them. */
public final class Observed {

    private Observed() {}

    public static String municipalToken(String municipality) {
        return Tokens.of("municipality", Told.path(municipality));
    }

    public static String schoolToken(String municipality, String school) {
        return Tokens.ofSchool(Told.path(municipality), school);
    }

    /** A school that this service has heard of. */
    public static String school(String municipality) {
        return heard(municipality, Told.school(municipality, "Школа " + municipality));
    }

    public static String heard(String municipality, String school) {
        String list = "school,territory,element,value\n%s,,pupils,1\n,%s,plan.recommendations,1\n"
                .formatted(school, municipality);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> list(
                        Told.ADMIN, list, "?dryRun=true&atomic=false&period=2018-2019&observedOn=2018-10-01")
                .body("refused", equalTo(0)));
        return school;
    }

    public static String body(String element, String school, Object value) {
        return """
                {"element":"%s","school":"%s","period":"2020-2021","value":%s,"observedOn":"2021-05-20"}""".formatted(element, school, value);
    }

    public static ValidatableResponse submit(String token, String body) {
        return Told.as(token).body(body).post("/api/v1/observations").then();
    }

    /** Submits, and gives where it is. */
    public static String submitted(String token, String element, String school, Object value) {
        return submit(token, body(element, school, value))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static ValidatableResponse approve(String token, String location, int version) {
        return Told.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body("{}")
                .post(location + "/approval")
                .then();
    }

    public static ValidatableResponse list(String token, String list, String parameters) {
        return list(token, list.getBytes(StandardCharsets.UTF_8), "text/csv", parameters);
    }

    public static ValidatableResponse list(String token, byte[] file, String type, String parameters) {
        return Told.as(token)
                .contentType(type)
                .body(file)
                .post("/api/v1/observations/imports" + parameters)
                .then()
                .statusCode(200);
    }
}
