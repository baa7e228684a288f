package ru.podyom.indicator.forecast;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

/** A municipality whose schools got worse from grade 7 to grade 8, told once for all tests. */
@IndicatorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlyWarningResourceTest {

    private static final int SCHOOLS = 12;

    private String municipality = "";
    private String bad = "";
    private String good = "";
    private String unknown = "";

    @BeforeEach
    void schoolsOfTwoYears() {
        if (!municipality.isEmpty()) {
            return; // told once for all tests
        }
        municipality = Told.municipality();
        for (int i = 0; i < SCHOOLS; i++) {
            String school = Told.school(municipality, "Школа " + i);
            for (String subject : List.of("MA", "RU")) {
                result(school, "VPR-" + subject + "-7", "2030-2031", 4 + i % 3);
                result(school, "VPR-" + subject + "-7", "2031-2032", 4 + (i + 1) % 3);
                result(school, "VPR-" + subject + "-8", "2031-2032", 6 + i % 3);
            }
        }
        bad = coming("Слабая", 15);
        good = coming("Сильная", 0);
        unknown = Told.school(municipality, "Без чисел");
        Told.result(municipality, unknown, "VPR-MA-7", "2031-2032", 1, "{'shares':{'mark2':44},'rounding':1}");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> warnings(ADMIN)
                .body("items", hasSize(SCHOOLS + 3))
                .body("items.find { it.school == '%s' }.procedures".formatted(unknown), hasSize(2)));
    }

    private String coming(String name, int below) {
        String school = Told.school(municipality, name);
        result(school, "VPR-MA-7", "2031-2032", below);
        result(school, "VPR-RU-7", "2031-2032", below);
        return school;
    }

    private void result(String school, String kind, String year, int below) {
        Told.result(municipality, school, kind, year, 1, "{'participants':20,'counts':{'mark2':%d}}".formatted(below));
    }

    private ValidatableResponse warnings(String token) {
        return as(token)
                .queryParam("territory", municipality)
                .get("/api/v1/early-warnings")
                .then();
    }

    private static String of(String school, String what) {
        return "items.find { it.school == '%s' }.%s".formatted(school, what);
    }

    @Test
    void aWeakCohortMakesAListedSchoolLikely() {
        warnings(ADMIN)
                .statusCode(200)
                .body("schoolYear", equalTo("2032-2033"))
                .body("note", equalTo("likely, not a verdict"))
                .body(of(bad, "outlook"), equalTo("likely"))
                .body(of(bad, "probability.low"), greaterThan(80f))
                .body(of(bad, "procedures.kind"), hasItems("VPR-MA-7", "VPR-MA-8", "VPR-RU-7", "VPR-RU-8"))
                .body(of(bad, "procedures.find { it.kind == 'VPR-MA-8' }.basis"), equalTo("cohort"))
                .body(of(bad, "procedures.find { it.kind == 'VPR-MA-8' }.region.schools"), equalTo(SCHOOLS))
                .body(of(bad, "procedures.find { it.kind == 'VPR-MA-8' }.region.logit"), greaterThan(0f))
                .body(of(bad, "procedures.find { it.kind == 'VPR-MA-8' }.expected.low"), greaterThan(50f));
    }

    @Test
    void aStrongCohortMakesItUnlikely() {
        warnings(ADMIN)
                .body(of(good, "outlook"), equalTo("unlikely"))
                .body(of(good, "probability.high"), lessThan(20f))
                .body(of(good, "procedures.missing"), not(hasItem("countsUnknown")));
    }

    @Test
    void withoutCountsThereIsAReasonInsteadOfAForecast() {
        warnings(ADMIN)
                .body(of(unknown, "outlook"), equalTo("notEnoughData"))
                .body(of(unknown, "probability"), equalTo(null))
                .body(of(unknown, "procedures[0].missing"), equalTo("countsUnknown"));
    }

    @Test
    void aSchoolSeesOnlyItsOwnForecastByTheRegionsChange() {
        warnings(Tokens.ofSchool(Told.path(municipality), bad))
                .body("items", hasSize(1))
                .body("items[0].school", equalTo(bad))
                .body("items[0].procedures[0].region.schools", equalTo(SCHOOLS));
        warnings(Tokens.of("portal", Told.path(municipality))).statusCode(403);
        warnings(Tokens.of("municipality", "ru/kuzbass/elsewhere")).statusCode(403);
    }

    @Test
    void pagesGoOnAndWrongQuestionsAreRefused() {
        String next = as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("limit", SCHOOLS)
                .get("/api/v1/early-warnings")
                .then()
                .body("items", hasSize(SCHOOLS))
                .extract()
                .path("next");
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("limit", SCHOOLS)
                .queryParam("cursor", next)
                .get("/api/v1/early-warnings")
                .then()
                .body("items", hasSize(3))
                .body("next", equalTo(null));
        as(ADMIN)
                .queryParam("schoolYear", "2032")
                .queryParam("limit", 1000)
                .get("/api/v1/early-warnings")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("territory", "schoolYear", "limit"));
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2040-2041")
                .get("/api/v1/early-warnings")
                .then()
                .body("items.procedures.flatten()", empty());
    }
}
