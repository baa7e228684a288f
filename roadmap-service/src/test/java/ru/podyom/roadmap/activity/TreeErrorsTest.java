package ru.podyom.roadmap.activity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class TreeErrorsTest {

    @Test
    void everythingWrongInATreeIsSaidAtOnce() {
        String programme = Given.programme(Given.municipality(unique("m")));

        as(ADMIN)
                .body(json("""
                        {'activities':[
                          {'kind':'activity','title':'Дело','objectives':['9'],'children':[{'kind':'section','title':'Раздел'}]},
                          {'kind':'section','title':'Раздел','children':[{'kind':'activity','title':'Дело','objectives':['8']}]}]}"""))
                .post("/api/v1/programmes/" + programme + "/activity-trees")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/activities/0/objectives/0",
                                "/activities/0/children/0/kind",
                                "/activities/1/children/0/objectives/0"));
    }
}
