package ru.podyom.indicator.value;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Observed;
import ru.podyom.indicator.Told;

@IndicatorTest
class ObservedIndicatorsTest {

    private String municipality = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoSchools() {
        municipality = Told.municipality();
        first = Observed.school(municipality);
        second = Observed.heard(municipality, Told.school(municipality, "Вторая"));
    }

    private ValidatableResponse value(String indicator) {
        return as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("indicator", indicator)
                .get("/api/v1/indicator-values")
                .then();
    }

    private void approved(String element, String school, Object value) {
        String location = Observed.submitted(Observed.schoolToken(municipality, school), element, school, value);
        Observed.approve(Observed.municipalToken(municipality), location, 1).statusCode(200);
    }

    @Test
    void whatIsApprovedIsWeighedByWhatItIsPartOf() {
        approved("teachers", first, 10);
        approved("teachers.networked", first, 5);
        approved("teachers", second, 30);

        approved("teachers.networked", second, 3);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> value("networked-teachers-share")
                .body("items[0].value", equalTo(20f))
                .body("items[0].contributors", equalTo(2)));
    }

    @Test
    void withoutObservationsTheValueIsNotReported() {
        value("networked-teachers-share").body("items[0].missing", equalTo("notReported"));
    }

    @Test
    void aConditionCountsSchools() {
        approved("school.targeted-help", first, 1);

        approved("school.targeted-help", second, 0);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> value("supported-share")
                .body("items[0].value", equalTo(50f))
                .body("items[0].denominator", equalTo(2f)));
    }

    @Test
    void anExplanationLeadsToTheResultsBehindAValue() {
        Told.result(
                municipality,
                first,
                "VPR-MA-5",
                "2020-2021",
                1,
                "{'participants':20,'counts':{'mark2':6,'mark3':9,'mark4':4,'mark5':1}}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> value("high-results").body("items[0].value", equalTo(5f)));

        ValidatableResponse explained = as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("indicator", "high-results")
                .get("/api/v1/indicator-values/explanation")
                .then();

        explained
                .statusCode(200)
                .body("items.school", contains(first))
                .body("items[0].numerator", equalTo(1f))
                .body("items[0].results[0].procedure", equalTo("vpr-ma-5-2020-2021"))
                .body("items[0].results[0].figures.participants", equalTo(20));
    }

    @Test
    void aSchoolSeesItsOwnValue() {
        approved("teachers", first, 10);
        approved("teachers.networked", first, 5);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Observed.schoolToken(municipality, first))
                .queryParam("school", first)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("indicator", "networked-teachers-share")
                .get("/api/v1/indicator-values")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(50f)));
    }
}
