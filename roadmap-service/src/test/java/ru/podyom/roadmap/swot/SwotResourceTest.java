package ru.podyom.roadmap.swot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class SwotResourceTest {

    private static final String ALL = "/api/v1/swots";

    private String municipality;
    private String school;
    private String authority;
    private String director;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        school = Given.school(unique("s"), municipality);
        authority = asMunicipality(municipality);
        director = Tokens.ofSchool(Given.path(municipality), school);
    }

    private String one() {
        return one("2021-2022");
    }

    private String one(String year) {
        return ALL + "/" + school + "/" + year;
    }

    private ValidatableResponse say(String token, String address, String tag, String weakness) {
        return as(token)
                .header("If-Match", tag)
                .body(json("""
                        {'strengths':[{'text':'Опытный коллектив'}],'weaknesses':[%s],'opportunities':[],
                         'threats':[{'text':'Отток населения','evidence':{'link':'https://example.org/a'}}]}""".formatted(weakness)))
                .put(address)
                .then();
    }

    private ValidatableResponse say(String token, String tag) {
        return say(token, one(), tag, "{'text':'Низкие результаты','evidence':{'result':'vpr-ru-7-2021'}}");
    }

    @Test
    void aSchoolSaysWhatItIsLikeAndItsAuthorityReadsIt() {
        say(director, "\"0\"").statusCode(201).header("Location", containsString(one()));

        as(authority)
                .get(one())
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("weaknesses[0].evidence.result", equalTo("vpr-ru-7-2021"))
                .body("saidBy", containsString("school"));
    }

    @Test
    void whoHasReadAnEarlierStateIsRefused() {
        say(director, "\"0\"").statusCode(201);
        say(authority, one(), "\"1\"", "{'text':'Мало учителей'}").statusCode(200);

        say(director, "\"1\"").statusCode(412);
        say(director, one(), "\"0\"", "").statusCode(412);
    }

    @Test
    void withoutATagNothingIsSaid() {
        as(director)
                .body(json("{'strengths':[{'text':'a'}],'weaknesses':[],'opportunities':[],'threats':[]}"))
                .put(one())
                .then()
                .statusCode(428);
    }

    @Test
    void theSameAgainChangesNothing() {
        say(director, "\"0\"").statusCode(201);

        say(director, "\"1\"").statusCode(200).body("version", equalTo(1));

        as(director).get(one() + "/history").then().body("action", contains("created"));
    }

    @Test
    void itsHistoryKeepsWhatWasSaidBefore() {
        String before = say(director, "\"0\"").extract().path("saidAt");
        say(authority, one(), "\"1\"", "{'text':'Мало учителей'}").statusCode(200);

        String first = as(director)
                .get(one() + "/history")
                .then()
                .body("action", contains("created", "changed"))
                .body("state.weaknesses.text.flatten()", contains("Низкие результаты", "Мало учителей"))
                .extract()
                .path("[0].at");
        as(director).queryParam("asOf", first).get(one()).then().body("weaknesses.text", contains("Низкие результаты"));
        as(director).queryParam("asOf", before).get(one()).then().statusCode(404);
    }

    @Test
    void anotherSchoolAndANeighbourSeeNothingAndSayNothing() {
        say(director, "\"0\"").statusCode(201);
        String sister = Tokens.ofSchool(Given.path(municipality), Given.school(unique("s"), municipality));
        String neighbour = asMunicipality(Given.municipality(unique("m")));

        for (String stranger : new String[] {sister, neighbour}) {
            as(stranger).get(one()).then().statusCode(404);
            as(stranger).get(one() + "/history").then().statusCode(404);
            as(stranger).get(ALL).then().body("items", hasSize(0));
            say(stranger, "\"1\"").statusCode(404);
        }
    }

    @Test
    void anAnalysisThatSaysNothingOrRestsOnNothingIsRefused() {
        say(director, one(), "\"0\"", "{'text':'Слабо','evidence':{}}")
                .statusCode(422)
                .body("violations.pointer", contains("/weaknesses/0/evidence"));
        as(director)
                .header("If-Match", "\"0\"")
                .body(json("{'strengths':[],'weaknesses':[],'opportunities':[],'threats':[]}"))
                .put(one())
                .then()
                .statusCode(422)
                .body("violations.code", contains("required"));
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        say(director, one("2021-2023"), "\"0\"", "").statusCode(422).body("violations.pointer", contains("schoolYear"));
    }

    @Test
    void aListGoesOnWhereThePageEndsAndKeepsToItsYear() {
        say(director, "\"0\"").statusCode(201);
        say(director, one("2022-2023"), "\"0\"", "").statusCode(201);

        String next = as(authority)
                .queryParam("limit", 1)
                .get(ALL)
                .then()
                .body("items.schoolYear", contains("2021-2022"))
                .extract()
                .path("next");

        as(authority)
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .body("items.schoolYear", contains("2022-2023"))
                .body("next", equalTo(null));
        as(authority)
                .queryParam("schoolYear", "2022-2023")
                .get(ALL)
                .then()
                .body("items.schoolYear", contains("2022-2023"));
    }

    @Test
    void theWholeListComesAsAFileWithARowForEachItem() {
        say(director, "\"0\"").statusCode(201);

        as(authority)
                .accept("text/csv")
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString(school + ",2021-2022,strengths,1,Опытный коллектив"))
                .body(containsString(school + ",2021-2022,weaknesses,1,Низкие результаты,,vpr-ru-7-2021"));
    }
}
