package ru.podyom.roadmap.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.unique;
import static ru.podyom.roadmap.matching.Told.RURAL;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class MentorMatchResourceTest {

    private static final String ALL = "/api/v1/mentor-matches";

    private Told told;
    private String municipality;
    private String authority;
    private String weak;

    @BeforeEach
    void given() {
        told = new Told();
        municipality = told.municipality;
        authority = told.authority;
        weak = told.weak;
    }

    @Test
    void aSchoolStrongWhereTheOtherIsWeakIsProposedWithItsReasons() {
        String mentor = told.strong(",'locality':'urban','pupils':240");

        told.awaitMentors(mentor);

        String subject = "items[0].subjects[0].";
        told.matches(authority)
                .body("rules.weights.fewerBelow", equalTo(40))
                .body(subject + "subject", equalTo("MA"))
                .body(subject + "results.procedure", contains(told.procedure))
                .body(subject + "results[0].shareBelow", equalTo(44.0f))
                .body(subject + "considered.stronger", equalTo(1))
                .body(subject + "mentors[0].results.participants", equalTo(60))
                .body(subject + "mentors[0].results.supportedBelow", equalTo(44.0f))
                .body(subject + "mentors[0].results.shareBelow", equalTo(1.7f))
                .body(subject + "mentors[0].results.shareBelowHigh", equalTo(8.9f))
                .body(subject + "mentors[0].results.shareGood", equalTo(73.3f))
                .body(subject + "mentors[0].context.sameLocality", equalTo(false))
                .body(subject + "mentors[0].context.sizeRatio", equalTo(0.5f))
                .body(subject + "mentors[0].context.place", equalTo("municipality"))
                .body(
                        subject + "mentors[0].parts.part",
                        contains("fewerBelow", "moreGood", "kind", "locality", "size", "place"))
                .body(subject + "mentors[0].parts.points", contains(40.0f, 20.0f, 10, 0, 5.0f, 7.0f))
                .body(subject + "mentors[0].score", equalTo(82.0f));
    }

    @Test
    void smallNumbersDoNotWin() {
        told.like(0, 0, 5, 14);
        String oneClass = told.like(0, 10, 10, 5);
        String many = told.like(2, 78, 80, 40);

        told.awaitMentors(many, oneClass);

        told.matches(authority)
                .body("items[0].subjects[0].considered.tookTheSame", equalTo(3))
                .body("items[0].subjects[0].considered.enoughParticipants", equalTo(2));
    }

    @Test
    void ofTwoSchoolsEquallyStrongTheMoreSimilarComesFirst() {
        String lyceum = told.school(municipality, ",'kind':'lyceum','locality':'urban','pupils':900");
        told.marks(lyceum, 1, 15, 30, 14);
        String unlike = told.strong(",'locality':'urban','pupils':900");
        String alike = told.strong(RURAL);
        String unknown = told.strong("");

        told.awaitMentors(alike, unlike, unknown, lyceum);

        told.matches(authority)
                .body("items[0].subjects[0].mentors[2].parts[3].points", nullValue())
                .body("items[0].subjects[0].mentors[2].context.sameLocality", nullValue());
    }

    @Test
    void theNeighboursSchoolIsSeenByTheRegionAndNotByTheMunicipality() {
        String neighbour = told.school(Given.municipality(unique("m")), RURAL);
        told.marks(neighbour, 0, 10, 30, 20);
        String own = told.strong(RURAL);
        told.awaitMentors(own);

        String region = Tokens.of("region", "ru/kuzbass");
        String codes = "items[0].subjects[0].mentors.school.code";
        await(() -> told.matches(region).extract().path(codes).equals(List.of(own, neighbour)));

        told.matches(authority).body(codes, contains(own));
        as(asMunicipality(Given.municipality(unique("m"))))
                .queryParam("school", weak)
                .queryParam("schoolYear", "2020-2021")
                .get(ALL)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNotKnownIsSaidWithItsReason() {
        String blank = told.school(municipality, RURAL);
        String shares = told.school(municipality, RURAL);
        UUID last = told.result(
                UUID.randomUUID(),
                1,
                shares,
                "result.recorded",
                "'shares':{'mark2':0,'mark5':60},'rounding':1",
                UUID.randomUUID());
        Told.heard(last);

        told.awaitNone("participantsNotKnown");

        told.of(authority, blank).body("items[0].missing", equalTo("noResults")).body("items[0].subjects", hasSize(0));
        told.of(authority, shares).body("items[0].missing", equalTo("notWeak"));
    }

    @Test
    void aTerritoryIsItsListedSchoolsPageByPageAndAsAFile() {
        String other = told.school(municipality, "");
        String mentor = told.strong(RURAL);
        told.status(weak, "entered", 1);
        told.status(other, "entered", 2);
        await(() -> list("").extract().<List<String>>path("items.school.code").size() == 2);
        told.awaitMentors(mentor);

        String next = list("?limit=1").body("items", hasSize(1)).extract().path("next");
        String first = list("?limit=1").extract().path("items[0].school.code");
        list("?limit=1&cursor=" + next)
                .body("next", nullValue())
                .body("items.school.code", contains(first.equals(weak) ? other : weak));
        list("").body("items.school.code", containsInAnyOrder(weak, other))
                .body("items.find { it.school.code == '" + other + "' }.subjects[0].missing", equalTo("noResults"))
                .body("items.find { it.school.code == '" + weak + "' }.listedBy", contains("shnor-2021"));
        as(authority)
                .accept("text/csv")
                .queryParam("schoolYear", "2020-2021")
                .get(ALL)
                .then()
                .body(startsWith("school,name,subject,missing,rank,mentor,"))
                .body(containsString(weak + ",Школа,MA,,1," + mentor))
                .body(containsString(other + ",Школа,MA,noResults,,"));
    }

    private ValidatableResponse list(String query) {
        return as(authority)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("territory", municipality)
                .get(ALL + query)
                .then()
                .statusCode(200);
    }

    @Test
    void aSubjectThatTheSchoolIsNotWeakInIsSaidToBeNone() {
        String mentor = told.strong(RURAL);
        told.awaitMentors(mentor);

        as(authority)
                .queryParam("school", mentor)
                .queryParam("schoolYear", "2020-2021")
                .queryParam("subject", "MA")
                .get(ALL)
                .then()
                .body("items[0].subjects[0].missing", equalTo("notWeak"))
                .body("items[0].subjects[0].results", hasSize(1))
                .body("items[0].subjects[0].mentors", hasSize(0));
    }

    @Test
    void wrongParametersAreRefusedAtOnceAndASchoolAltogether() {
        as(authority)
                .queryParam("school", weak)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2022")
                .queryParam("mentors", 0)
                .get(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("schoolYear", "territory", "mentors"));
        told.matches(Tokens.ofSchool(Given.path(municipality), weak)).statusCode(403);
        told.of(authority, "nobody").statusCode(404);
    }
}
