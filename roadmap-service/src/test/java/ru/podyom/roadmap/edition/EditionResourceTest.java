package ru.podyom.roadmap.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class EditionResourceTest {

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.programme(municipality);
    }

    private ValidatableResponse get(String code, String what) {
        return as(ADMIN).get("/api/v1/programmes/" + code + "/" + what).then().statusCode(200);
    }

    private ValidatableResponse approve(String body) {
        return as(ADMIN)
                .body(json(body))
                .post("/api/v1/programmes/" + programme + "/editions")
                .then();
    }

    private static void retitle(String id, String title) {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'%s','kind':'activity'}".formatted(title)))
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void approvingMakesTheFirstEditionAndChangesAreTold() {
        String first = activity(programme, "'kind':'activity','number':'1'");
        String gone = activity(programme, "'kind':'activity','number':'2'");
        Given.approve(programme);
        get(programme, "editions").body("number", contains(1));
        get(programme, "changes").body("", hasSize(0));

        retitle(first, "Другое");
        as(ADMIN)
                .header("If-Match", "*")
                .delete("/api/v1/activities/" + gone)
                .then()
                .statusCode(204);
        activity(programme, "'kind':'activity','number':'3'");

        get(programme, "changes")
                .body("kind", containsInAnyOrder("changed", "removed", "added"))
                .body("find { it.kind == 'changed' }.fields.field", containsInAnyOrder("title", "number"))
                .body("find { it.kind == 'changed' }.fields.find { it.field == 'title' }.before", equalTo("Дело"))
                .body("find { it.kind == 'removed' }.number", equalTo("2"));
    }

    @Test
    void aSecondEditionSaysWhatItChangedAndTheFirstStaysReadable() {
        String id = activity(programme, "'kind':'activity'");
        Given.approve(programme);
        approve("{}").statusCode(409);
        retitle(id, "Другое");

        approve("{'orderNumber':'18-п','orderedOn':'2022-01-20','note':'Уточнено'}")
                .statusCode(201)
                .body("number", equalTo(2));

        get(programme, "changes").body("", hasSize(0));
        get(programme, "editions/2/changes").body("kind", contains("changed"));
        get(programme, "editions/1").body("content.activities.title", contains("Дело"));
        get(programme, "editions/2")
                .body("orderNumber", equalTo("18-п"))
                .body("content.activities.title", contains("Другое"));
    }

    @Test
    void aDraftHasNoEditions() {
        approve("{}").statusCode(409).body("type", equalTo("https://podyom.ru/problems/not-approved"));
        as(ADMIN).get("/api/v1/programmes/" + programme + "/changes").then().statusCode(409);
        as(ADMIN).get("/api/v1/programmes/" + programme + "/editions/1").then().statusCode(404);
    }

    @Test
    void aSchoolsProgrammeIsMadeFromTheTemplateAndSaysHowItDiffers() {
        String section = activity(programme, "'kind':'section','number':'I'");
        activity(programme, "'kind':'activity','number':'1','parent':'%s'".formatted(section));
        activity(programme, "'kind':'activity','number':'2','parent':'%s'".formatted(section));
        String school = Given.school(unique("s"), municipality);
        String code = unique("p");

        as(ADMIN)
                .body(json("{'code':'%s','school':'%s'}".formatted(code, school)))
                .post("/api/v1/programmes/" + programme + "/copies")
                .then()
                .statusCode(201)
                .body("parent", equalTo(programme))
                .body("level", equalTo("school"));

        get(code, "activities")
                .body("activities[0].children.number", contains("1", "2"))
                .body("activities[0].children.origin", everyItem(notNullValue()));
        get(code, "differences").body("", hasSize(0));

        String own = as(ADMIN)
                .get("/api/v1/programmes/" + code + "/activities")
                .then()
                .extract()
                .path("activities[0].children[0].id");
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'Своё','kind':'activity','number':'1'}"))
                .put("/api/v1/activities/" + own)
                .then()
                .statusCode(200);
        activity(code, "'kind':'activity','number':'99'");

        get(code, "differences")
                .body("kind", containsInAnyOrder("changed", "added"))
                .body("find { it.kind == 'changed' }.fields.field", containsInAnyOrder("title", "parent"))
                .body("find { it.kind == 'added' }.number", equalTo("99"));
    }

    @Test
    void onlyWhatIsAskedForIsTakenOver() {
        String section = activity(programme, "'kind':'section','number':'I'");
        String wanted = activity(programme, "'kind':'activity','number':'1','parent':'%s'".formatted(section));
        activity(programme, "'kind':'activity','number':'2','parent':'%s'".formatted(section));
        String code = unique("p");

        as(ADMIN)
                .body(json("{'code':'%s','school':'%s','activities':['%s']}"
                        .formatted(code, Given.school(unique("s"), municipality), wanted)))
                .post("/api/v1/programmes/" + programme + "/copies")
                .then()
                .statusCode(201);

        get(code, "activities")
                .body("activities.number", contains("I"))
                .body("activities[0].children.number", contains("1"));
        get(code, "differences").body("kind", contains("removed"));
    }

    @Test
    void aProgrammeOfItsOwnDiffersFromNothing() {
        as(ADMIN).get("/api/v1/programmes/" + programme + "/differences").then().statusCode(409);
    }
}
