package ru.podyom.indicator.simulation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.Shipped;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class SimulationResourceTest {

    private static final String YEAR = "2020-2021";
    private static final String LOW = "{'participants':20,'counts':{'mark2':8}}";

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = Told.municipality();
    }

    private String school(String... lowKinds) {
        String school = Told.school(municipality, "Школа");
        for (String kind : lowKinds) {
            Told.result(municipality, school, kind, YEAR, 1, LOW);
        }
        return school;
    }

    private void assessedOnce(int schools) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", YEAR)
                .get("/api/v1/low-performing-schools")
                .then()
                .body("comparison.assessed", equalTo(schools)));
    }

    private ValidatableResponse simulate(String code, String year, String more) {
        return as(ADMIN)
                .body("{\"territory\":\"%s\",\"schoolYear\":\"%s\"%s}".formatted(municipality, year, more))
                .post("/api/v1/rule-sets/" + code + "/simulate")
                .then();
    }

    /** The seven schools of programme 001, each told with the figures of its annex. */
    private void theSevenSchools() {
        Shipped.annex().values().forEach(results -> {
            String school = Told.school(municipality, "Школа");
            for (SchoolResult one : results) {
                if (one.givenShare() != null) {
                    Told.result(
                            municipality,
                            school,
                            one.kind(),
                            one.schoolYear(),
                            1,
                            "{'shares':{'mark2':%s},'rounding':1}".formatted(one.givenShare()));
                }
            }
        });
        assessedOnce(7);
    }

    @Test
    void threeFiveAndSevenSchoolsComeOutByParametersAlone() {
        theSevenSchools();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> simulate("shnor-2021", YEAR, "").body("listedThen", equalTo(3)));
        simulate("shnor-2021", YEAR, ",\"parameters\":{\"c1Years\":2}")
                .body("listedThen", equalTo(5))
                .body("enter", hasSize(2))
                .body("leave", empty())
                .body("stay", hasSize(3));
        simulate("shnor-2021", YEAR, ",\"parameters\":{\"c1Years\":2,\"c1Min\":1}")
                .body("listedThen", equalTo(7));
        simulate("shnor-2021-either-year", YEAR, "").body("listedThen", equalTo(5));
        simulate("shnor-2021-any-low", YEAR, "").body("listedThen", equalTo(7));
        // The newer wordings want the same procedure twice, which no school of the annex has.
        simulate("shnor-2025-both", YEAR, "").body("listedThen", equalTo(0));
    }

    @Test
    void whoEntersAndLeavesIsSaidWithTheReason() {
        String two = school("VPR-MA-8", "OGE-RU-9");
        String one = school("VPR-MA-8");
        assessedOnce(2);

        simulate("shnor-2021", YEAR, ",\"parameters\":{\"c1Min\":1,\"procedures\":[\"VPR-MA-8\"]}")
                .statusCode(200)
                .body("enter.school", contains(one))
                .body("enter[0].wouldFire", contains("C1"))
                .body("enter[0].firedBefore", empty())
                .body("stay.school", contains(two))
                .body("stay[0].goneEvidence", contains("oge-ru-9-2020-2021"));
        simulate("shnor-2021", YEAR, ",\"parameters\":{\"threshold\":41}")
                .body("leave.school", contains(two))
                .body("leave[0].firedBefore", contains("C1"));
    }

    @Test
    void resultsNotYetImportedAreHeldAgainstTheLastList() {
        String two = school("VPR-MA-8", "OGE-RU-9");
        String one = school("VPR-MA-8");
        assessedOnce(2);

        simulate("shnor-2021", "2021-2022", """
                ,"results":[
                  {"school":"%s","type":"VPR","subject":"RU","grade":7,"schoolYear":"2021-2022","participants":10,
                   "belowMinimum":5},
                  {"school":"%s","type":"VPR","subject":"RU","grade":7,"schoolYear":"2021-2022","participants":10,
                   "belowMinimum":0}]""".formatted(one, two))
                .statusCode(200)
                .body("against", equalTo(YEAR))
                .body("enter.school", contains(one))
                .body("enter[0].wouldFire", contains("C2"))
                .body("leave.school", contains(two));
        as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2021-2022")
                .get("/api/v1/low-performing-schools")
                .then()
                .body("comparison.assessed", equalTo(0));
    }

    @Test
    void theListIsToldForEveryThreshold() {
        String school = school("VPR-MA-8", "OGE-RU-9");
        assessedOnce(1);

        simulate("shnor-2021", YEAR, ",\"sensitivity\":{\"from\":39,\"to\":41,\"step\":1}")
                .body("sensitivity.threshold", contains(39f, 40f, 41f))
                .body("sensitivity.listed", contains(1, 1, 0))
                .body("sensitivity[0].schools", contains(school));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        school("VPR-MA-8");
        assessedOnce(1);

        simulate("shnor-2021", YEAR, """
                ,"sensitivity":{"from":0,"to":100,"step":0.1},
                 "results":[{"school":"x","type":"VPR","subject":"MA","grade":12,"schoolYear":"2021","participants":5,
                             "belowMinimum":6}]""")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/sensitivity/step",
                                "/results/0/grade",
                                "/results/0/schoolYear",
                                "/results/0/belowMinimum"));
        simulate("shnor-2021", YEAR, """
                ,"results":[{"school":"nobody","type":"VPR","subject":"MA","grade":8,"schoolYear":"2020-2021",
                             "share":5}]""").statusCode(422).body("violations.pointer", hasItem("/results/0/school"));
        simulate("nothing", YEAR, "").statusCode(404);
    }

    @Test
    void aNeighbourAndASchoolAreRefused() {
        for (String token : List.of(
                Tokens.of("municipality", "ru/kuzbass/elsewhere"), Tokens.ofSchool(Told.path(municipality), "s"))) {
            as(token)
                    .body("{\"territory\":\"%s\",\"schoolYear\":\"%s\"}".formatted(municipality, YEAR))
                    .post("/api/v1/rule-sets/shnor-2021/simulate")
                    .then()
                    .statusCode(403);
        }
    }
}
