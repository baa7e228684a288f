package ru.podyom.roadmap.mentoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.roadmap.Given.ADMIN;
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
class MentorResourceTest {

    private static final String ALL = "/api/v1/mentors";

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

    private String ofSchool(String more) {
        return "'school':'%s','code':'t-07','post':'учитель математики','category':'mentorTeacher'%s"
                .formatted(school, more);
    }

    private String ofMunicipality(String code) {
        return "'territory':'%s','code':'%s','post':'методист','deficits':['methodical']".formatted(municipality, code);
    }

    private static ValidatableResponse add(String token, String properties) {
        return as(token).body(json("{" + properties + "}")).post(ALL).then();
    }

    private String added(String token, String properties) {
        return add(token, properties).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse correct(String token, String id, String ifMatch, String properties) {
        return as(token)
                .header("If-Match", ifMatch)
                .body(json("{" + properties + "}"))
                .put(ALL + "/" + id)
                .then();
    }

    @Test
    void aSchoolReadsItsOwnBankAndItsMunicipalitysAndNoOthers() {
        String own = added(director, ofSchool(",'subjects':['MA'],'deficits':['subject','metaSubject']"));
        String common = added(authority, ofMunicipality("m-1"));
        String sister = Given.school(unique("s"), municipality);

        as(director).get(ALL).then().body("items.id", contains(own, common));
        as(Tokens.ofSchool(Given.path(municipality), sister)).get(ALL).then().body("items.id", contains(common));
        as(asMunicipality(Given.municipality(unique("m"))))
                .get(ALL + "/" + common)
                .then()
                .statusCode(404);
    }

    @Test
    void aSchoolKeepsNoBankButItsOwn() {
        String common = added(authority, ofMunicipality("m-1"));

        add(director, ofMunicipality("m-2")).statusCode(403);
        correct(director, common, "*", ofMunicipality("m-1")).statusCode(403);
    }

    @Test
    void aCodeStandsOnceInABank() {
        added(authority, ofMunicipality("m-1"));

        add(authority, ofMunicipality("m-1")).statusCode(409).body("detail", containsString("m-1"));
        add(authority, ofSchool(",'deficits':['methodical']")).statusCode(201);
    }

    @Test
    void aNameIsNoCode() {
        add(authority, ofMunicipality("Иванова")).statusCode(422).body("violations", hasSize(1));
        add(authority, ofMunicipality("Ivanova")).statusCode(422);
    }

    @Test
    void whoHelpsInASubjectSaysInWhichAndABankHasOneOwner() {
        add(authority, ofSchool(",'deficits':['subject'],'territory':'" + municipality + "'"))
                .statusCode(422)
                .body("violations.pointer", contains("/territory", "/subjects"));
        add(authority, "'code':'t-1','post':'методист','deficits':['methodical']")
                .statusCode(422)
                .body("violations.code", contains("required"));
    }

    @Test
    void onlyAMunicipalityAndASchoolKeepABank() {
        String region = Given.region(unique("r"));

        add(ADMIN, "'territory':'%s','code':'t-1','post':'методист','deficits':['methodical']".formatted(region))
                .statusCode(422)
                .body("violations.code", contains("wrong-level"));
        add(ADMIN, "'territory':'nowhere','code':'t-1','post':'методист','deficits':['methodical']")
                .statusCode(422)
                .body("violations.code", contains("unknown"));
    }

    @Test
    void whoHasReadAnotherVersionChangesNothingAndTheBankStays() {
        String id = added(director, ofSchool(",'deficits':['methodical']"));

        correct(director, id, "\"1\"", ofSchool(",'deficits':['methodical']")).statusCode(412);
        correct(authority, id, "\"0\"", ofMunicipality("t-07")).statusCode(409);
        correct(director, id, "\"0\"", ofSchool(",'deficits':['methodical'],'active':false"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("active", equalTo(false));
    }

    @Test
    void aBankIsSearchedByWhatIsNeeded() {
        String id = added(authority, ofSchool(",'subjects':['MA'],'deficits':['subject','metaSubject']"));
        added(authority, ofMunicipality("m-1"));

        as(authority)
                .queryParam("subject", "MA")
                .queryParam("deficit", "metaSubject")
                .queryParam("active", "true")
                .get(ALL)
                .then()
                .body("items.id", contains(id));
        as(authority).queryParam("active", "false").get(ALL).then().body("items", empty());
        as(authority).queryParam("active", "maybe").get(ALL).then().statusCode(422);
        String next =
                as(authority).queryParam("limit", "1").get(ALL).then().extract().path("next");
        as(authority)
                .queryParam("limit", "1")
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .body("items.code", contains("m-1"));
    }

    @Test
    void aBankComesAsAFile() {
        added(director, ofSchool(",'subjects':['MA','RU'],'deficits':['subject','metaSubject']"));

        as(director)
                .accept("text/csv")
                .queryParam("deficit", "subject")
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString("mentorTeacher"))
                .body(containsString("subject metaSubject"))
                .body(containsString("MA RU"));
    }
}
