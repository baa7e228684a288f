package ru.podyom.indicator.recomputation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class RecomputationResourceTest {

    private static final long SEED = 20_260_131;
    private static final List<String> KINDS = List.of("VPR-MA-5", "VPR-RU-6", "OGE-MA-9", "EGE-RU-11");
    private static final List<String> YEARS = List.of("2018-2019", "2020-2021", "2021-2022");

    private final Random random = new Random(SEED);

    @Test
    void whatTheNewsLedToIsWhatARecomputationGives() {
        System.out.println("seed " + SEED);
        // Given: many results, many of them corrected, some without figures, older versions after newer ones
        String municipality = Told.municipality();
        List<String> schools = IntStream.range(0, 12)
                .mapToObj(one -> Told.school(municipality, "Школа " + one))
                .toList();
        for (int version = 1; version <= 4; version++) {
            for (String school : schools) {
                for (String kind : KINDS) {
                    Told.result(municipality, school, kind, any(YEARS), random.nextInt(4) + version, figures());
                }
            }
        }
        // One more of another year for each: a school's news come in order, so all before it have been heard, too.
        schools.forEach(school -> Told.result(
                municipality, school, "VPR-MA-8", "2022-2023", 1, "{'participants':10,'counts':{'mark2':9}}"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(ADMIN)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2022-2023")
                .get("/api/v1/low-performing-schools")
                .then()
                .body("comparison.assessed", equalTo(schools.size())));

        // When
        String id = as(ADMIN)
                .body("{}")
                .post("/api/v1/recomputations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        // Then
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(ADMIN)
                .get("/api/v1/recomputations/" + id)
                .then()
                .body("state", equalTo("done"))
                .body("changed", equalTo(0)));
        as(ADMIN)
                .queryParam("sample", 100_000)
                .get("/api/v1/recomputations/equality")
                .then()
                .statusCode(200)
                .body("differences", empty());
    }

    private String figures() {
        if (random.nextInt(6) == 0) {
            return "{'missing':'notTested'}";
        }
        int two = random.nextInt(8);
        int three = random.nextInt(12);
        int four = random.nextInt(12);
        int five = random.nextInt(6);
        return "{'participants':%d,'counts':{'mark2':%d,'mark3':%d,'mark4':%d,'mark5':%d}}"
                .formatted(two + three + four + five, two, three, four, five);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void aMunicipalityRecomputesNothing() {
        as(Tokens.of("municipality", "ru/kuzbass"))
                .body("{}")
                .post("/api/v1/recomputations")
                .then()
                .statusCode(403);
    }

    @Test
    void aCancelledOneStaysCancelled() {
        String id = as(ADMIN).body("{}").post("/api/v1/recomputations").path("id");

        as(ADMIN).post("/api/v1/recomputations/" + id + "/cancellation").then().statusCode(200);
        as(ADMIN).post("/api/v1/recomputations/" + id + "/cancellation").then().statusCode(200);
    }
}
