package ru.podyom.roadmap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demonstration's files are what this service takes. */
@RoadmapTest
class DemonstrationTest {

    @Test
    void theRoadmapOf002HasSixSectionsWithTheirPrintedNumbers() throws IOException {
        Given.municipality("pervomaysky");
        as(ADMIN).body(file("programme-002")).post("/api/v1/programmes").then().statusCode(201);

        as(ADMIN)
                .body(file("activities-002"))
                .post("/api/v1/programmes/pervomaysky-2020/activity-trees")
                .then()
                .statusCode(201)
                .body("leaves", equalTo(31))
                .body("activities.collect { it.children.size() }", contains(3, 8, 3, 6, 6, 5))
                .body("activities[5].children.number", contains("5.1.", "5.2.", "5.3.", "5.4.", "5.5."));
    }

    @Test
    void theProgrammeOf001ClaimsSevenSchoolsAndHasTwoPlans() throws IOException {
        Given.municipality("leninsk-kuznetsky");
        for (String school : List.of(
                "lk-krasninskaya",
                "lk-arinichevskaya",
                "lk-demyanovskaya",
                "lk-panfilovskaya",
                "lk-podgornovskaya",
                "lk-sverdlovskaya",
                "lk-mirnovskaya")) {
            Given.school(school, "leninsk-kuznetsky");
        }

        as(ADMIN)
                .body(file("programme-001"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .body("claimedSchools", hasSize(7));
        as(ADMIN)
                .body(file("activities-001"))
                .post("/api/v1/programmes/leninsk-kuznetsky-2021/activity-trees")
                .then()
                .statusCode(201)
                .body("leaves", equalTo(15 + 8));
    }

    @Test
    void thePlanOf004HasFourLevelsAndItsYears() throws IOException {
        Given.municipality("zhigalovo");
        as(ADMIN).body(file("programme-004")).post("/api/v1/programmes").then().statusCode(201);

        as(ADMIN)
                .body(file("activities-004"))
                .post("/api/v1/programmes/zhigalovo-2020/activity-trees")
                .then()
                .statusCode(201)
                .body("leaves", equalTo(65 + 11))
                .body("activities.number", contains("1.", "2.", "3.", "4.", "6."))
                .body("activities[0].children[0].children[0].children.size()", equalTo(7))
                .body(
                        "activities[4].children[1].children[1].years.'2021'",
                        equalTo("Информационно-библиотечные центры"));
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("../deploy/demo/" + name + ".json"));
    }
}
