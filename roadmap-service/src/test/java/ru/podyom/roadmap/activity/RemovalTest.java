package ru.podyom.roadmap.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class RemovalTest {

    private String programme;
    private String section;
    private String part;

    @BeforeEach
    void given() {
        programme = Given.programme(Given.municipality(unique("m")));
        section = activity(programme, "'kind':'section'");
        part = activity(programme, "'kind':'activity','parent':'%s'".formatted(section));
    }

    private static ValidatableResponse remove(String id, String query) {
        return as(ADMIN)
                .header("If-Match", "*")
                .delete("/api/v1/activities/" + id + query)
                .then();
    }

    @Test
    void ofAProgrammeThatIsCarriedOutASectionIsTakenOutWithItsPartsOnlyWhereThatIsSaid() {
        Given.approve(programme);

        remove(section, "").statusCode(409).body("type", equalTo("https://podyom.ru/problems/has-parts"));
        as(ADMIN).get("/api/v1/activities/" + part).then().statusCode(200);
        remove(section, "?withParts=true").statusCode(204);

        as(ADMIN).get("/api/v1/programmes/" + programme + "/activities").then().body("activities", hasSize(0));
    }

    @Test
    void ofADraftASectionIsTakenOutWithItsParts() {
        remove(section, "").statusCode(204);

        as(ADMIN).get("/api/v1/activities/" + part).then().statusCode(404);
    }
}
