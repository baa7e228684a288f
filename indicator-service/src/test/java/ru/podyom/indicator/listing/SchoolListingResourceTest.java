package ru.podyom.indicator.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.indicator.Told.ADMIN;
import static ru.podyom.indicator.Told.as;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.IndicatorTest;
import ru.podyom.indicator.Told;
import ru.podyom.runtime.test.Tokens;

@IndicatorTest
class SchoolListingResourceTest {

    private static final String LOW = "{'participants':20,'counts':{'mark2':8}}";
    private static final String GOOD = "{'participants':20,'counts':{'mark2':1}}";

    private String municipality = "";
    private String school = "";

    @BeforeEach
    void aSchool() {
        municipality = Told.municipality();
        school = Told.school(municipality, "Школа");
    }

    private void told(String kind, String year, String figures) {
        Told.result(municipality, school, kind, year, 1, figures);
    }

    private void lowIn(String year) {
        told("VPR-MA-8", year, LOW);
        told("OGE-RU-9", year, LOW);
    }

    private static Response get(String token, String path) {
        return as(token).get("/api/v1/low-performing-schools/" + path);
    }

    private Response list(String year, String accept) {
        return as(ADMIN)
                .accept(accept)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", year)
                .get("/api/v1/low-performing-schools");
    }

    private void listedOnce(String year, int schools) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> list(year, "application/json").then().body("items", hasSize(schools)));
    }

    @Test
    void aSchoolEntersStaysAndLeavesByYear() {
        told("VPR-MA-8", "2016-2017", GOOD);
        lowIn("2017-2018");
        lowIn("2018-2019");
        told("VPR-MA-8", "2020-2021", GOOD);
        String programme = Told.programme(municipality, school);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(ADMIN, school + "/history")
                .then()
                .body("years.schoolYear", contains("2016-2017", "2017-2018", "2018-2019", "2020-2021"))
                .body("years.standing", contains("notListed", "listed", "listed", "notListed"))
                .body("years.change", contains(null, "entered", "stayed", "left"))
                .body("years[3].claimedBy", contains(programme)));
    }

    @Test
    void aSchoolThatIsNotListedHearsHowFarItIs() {
        told("VPR-MA-8", "2020-2021", LOW);
        told("OGE-RU-9", "2020-2021", "{'participants':20,'counts':{'mark2':5}}");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(ADMIN, school + "?schoolYear=2020-2021")
                .then()
                .body("standing", equalTo("notListed"))
                .body("distance.pupils", equalTo(1))
                .body("distance.changes[0].procedure", equalTo("oge-ru-9-2020-2021"))
                .body("criteria.find { it.code == 'C1' }.distance.pupils", equalTo(1))
                .body("criteria.find { it.code == 'C2' }.distance.missing", equalTo("outOfReach")));
    }

    @Test
    void aClosedSchoolLeavesTheListsOfLaterYears() {
        lowIn("2018-2019");
        lowIn("2020-2021");
        listedOnce("2020-2021", 1);

        Told.closed(municipality, school, "2020-06-30");

        listedOnce("2020-2021", 0);
        listedOnce("2018-2019", 1);
        get(ADMIN, school + "?schoolYear=2020-2021").then().body("standing", equalTo("notTested"));
    }

    @Test
    void theListIsAFileToo() throws IOException {
        lowIn("2020-2021");
        listedOnce("2020-2021", 1);

        list("2020-2021", "text/csv")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString("school,name,territoryPath"))
                .body(containsString(school))
                .body(containsString("oge-ru-9-2020-2021: 40.0"));
        byte[] workbook = list("2020-2021", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void theListSaysWhoIsNewOnIt() {
        lowIn("2018-2019");
        lowIn("2020-2021");

        listedOnce("2020-2021", 1);

        list("2020-2021", "application/json")
                .then()
                .body("items[0].change", equalTo("stayed"))
                // Both criteria must fall: the two results of this year, three pupils each.
                .body("items[0].distance.pupils", equalTo(6));
        list("2018-2019", "application/json").then().body("items[0].change", equalTo("first"));
    }

    @Test
    void aSchoolSeesOnlyItself() {
        lowIn("2020-2021");
        listedOnce("2020-2021", 1);
        String own = Tokens.ofSchool(Told.path(municipality), school);
        String sister = Tokens.ofSchool(Told.path(municipality), "another");

        get(own, school + "/history").then().statusCode(200);
        get(sister, school + "/history").then().statusCode(403);
        get(sister, school + "?schoolYear=2020-2021").then().statusCode(403);
        get(Tokens.of("municipality", "ru/kuzbass/elsewhere"), school + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void aPortalReadsTheListWithoutNumbersOfPupils() {
        lowIn("2020-2021");
        listedOnce("2020-2021", 1);
        String portal = Tokens.of("portal", Told.path(municipality));

        as(portal)
                .queryParam("territory", municipality)
                .queryParam("schoolYear", "2020-2021")
                .get("/api/v1/low-performing-schools")
                .then()
                .body("items.school.code", contains(school))
                .body("items[0].distance", equalTo(null))
                .body("items[0].criteria[0].evidence[0].share", equalTo(40f))
                .body("items[0].criteria[0].evidence[0].participants", equalTo(null));
        get(portal, school + "?schoolYear=2020-2021").then().statusCode(403);
    }
}
