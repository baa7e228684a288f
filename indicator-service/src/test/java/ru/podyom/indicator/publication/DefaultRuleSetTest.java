package ru.podyom.indicator.publication;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;

/** Replaces the rule set that indicators speak of, and brings it back: other tests rely on it. */
@IndicatorTest
class DefaultRuleSetTest {

    private static final String YEAR = "2020-2021";
    private static final String VERSIONS = "/api/v1/rule-sets/shnor-2021/versions";

    private static void listedShareIs(String municipality, float numerator) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", YEAR)
                .queryParam("indicator", "listed-schools-share")
                .get("/api/v1/indicator-values")
                .then()
                .body("items[0].numerator", equalTo(numerator))
                .body("items[0].denominator", equalTo(1f)));
    }

    private static void allRunsAreDone(int version) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as(ADMIN).get(VERSIONS + "/" + version + "/runs").then().body("phase", everyItem(is("done"))));
    }

    @Test
    void indicatorsFollowTheListThatIsInForce() {
        String municipality = Told.municipality();
        String school = Told.school(municipality, "Школа");
        Told.result(municipality, school, "VPR-MA-8", YEAR, 1, "{'participants':20,'counts':{'mark2':8}}");
        listedShareIs(municipality, 0);
        int version = as(ADMIN)
                .body("""
                        {"nameRu":"Проба","nameEn":"Trial","source":"приказ","validFrom":"2021-01-01",
                         "parameters":{"c1Min":1}}""")
                .post(VERSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("version");

        as(ADMIN)
                .header("If-Match", "*")
                .post(VERSIONS + "/" + version + "/publish")
                .then()
                .statusCode(202);

        allRunsAreDone(version);
        listedShareIs(municipality, 1);
        as(ADMIN)
                .header("If-Match", "*")
                .body("{\"reason\":\"проба\"}")
                .post(VERSIONS + "/" + version + "/withdraw")
                .then()
                .statusCode(200);
        allRunsAreDone(1);
        listedShareIs(municipality, 0);
        as(ADMIN).get(VERSIONS + "/1").then().body("state", equalTo("inForce"));
    }
}
