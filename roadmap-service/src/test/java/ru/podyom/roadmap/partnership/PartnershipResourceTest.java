package ru.podyom.roadmap.partnership;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class PartnershipResourceTest {

    private static final String ALL = "/api/v1/partnerships";
    private static final String TERM = "'termFrom':'2021-09-01','termTo':'2022-05-31'";
    private static final String SIGNED = "{'signedOn':'2021-08-30','number':'12-С'}";

    private String municipality;
    private String leader;
    private String weak;
    private String authority;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        leader = Given.school(unique("s"), municipality);
        weak = Given.school(unique("s"), municipality);
        authority = asMunicipality(municipality);
    }

    private String body(String supported, String more) {
        return json(
                "{'kind':'network','purpose':'Помощь учителям','leader':'%s','leaderRole':'leader','supported':['%s'],'subjects':['MA'],%s}"
                        .formatted(leader, supported, more));
    }

    private ValidatableResponse create(String token, String supported, String more) {
        return as(token).body(body(supported, more)).post(ALL).then();
    }

    private String draft() {
        return create(authority, weak, TERM).statusCode(201).extract().path("id");
    }

    private String signed() {
        String id = draft();
        post(id, "signing", SIGNED).statusCode(200);
        return id;
    }

    private ValidatableResponse post(String id, String what, String body) {
        return as(authority).body(json(body)).post(ALL + "/" + id + "/" + what).then();
    }

    private ValidatableResponse correct(String token, String id, String version, String more) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body(weak, more))
                .put(ALL + "/" + id)
                .then();
    }

    private ValidatableResponse listed(String token, String parameter, String value) {
        return as(token).queryParam(parameter, value).get(ALL).then().statusCode(200);
    }

    private String director(String school) {
        return Tokens.ofSchool(Given.path(municipality), school);
    }

    @Test
    void anAgreementIsInForceOnceSignedFromItsFirstToItsLastDay() {
        String id = draft();
        listed(authority, "on", "2021-10-01").body("items", empty());

        post(id, "signing", SIGNED).body("state", equalTo("active")).body("number", equalTo("12-С"));

        listed(authority, "on", "2021-09-01").body("items.id", contains(id));
        listed(authority, "on", "2022-05-31").body("items.id", contains(id));
        listed(authority, "on", "2022-06-01").body("items", empty());
        listed(authority, "on", "2021-08-31").body("items", empty());
    }

    @Test
    void anAgreementIsEndedOnADayForAReasonAndStaysSo() {
        String id = signed();

        post(id, "ending", "{'endedOn':'2022-02-01','reason':'Вышла из списка'}")
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("lastDay", equalTo("2022-02-01"));

        listed(authority, "on", "2022-02-02").body("items", empty());
        post(id, "ending", "{'endedOn':'2022-02-01','reason':'Вышла из списка'}")
                .statusCode(200)
                .body("version", equalTo(2));
        post(id, "ending", "{'endedOn':'2022-03-01','reason':'Иначе'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/ended"));
        correct(authority, id, "2", TERM).statusCode(409);
    }

    @Test
    void itEndsNeitherAheadOfTimeNorAfterItsTerm() {
        String id = signed();

        post(id, "ending", "{'endedOn':'2022-06-01','reason':'Поздно'}")
                .statusCode(422)
                .body("violations.code", contains("contradiction"));
        post(id, "ending", "{'endedOn':'2021-08-29','reason':'Рано'}").statusCode(422);
        post(id, "ending", "{'endedOn':'2199-01-01','reason':'Потом'}")
                .statusCode(422)
                .body("violations.code", contains("in-future", "contradiction"));
    }

    @Test
    void aRenewalIsAnotherAgreementAboutTheSameForALaterTerm() {
        String id = signed();
        post(id, "renewal", "{'termFrom':'2022-05-31'}")
                .statusCode(422)
                .body("violations.pointer", contains("/termFrom"));

        post(id, "renewal", "{'termFrom':'2022-09-01','termTo':'2023-05-31'}")
                .statusCode(201)
                .body("renews", equalTo(id))
                .body("state", equalTo("draft"))
                .body("supported", contains(weak));

        post(id, "renewal", "{'termFrom':'2022-09-01'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/renewed"));
    }

    @Test
    void aRenewalThatWasGivenUpGivesItsPlaceFree() {
        String id = signed();
        String renewal =
                post(id, "renewal", "{'termFrom':'2022-09-01'}").extract().path("id");
        post(renewal, "ending", "{'endedOn':'2022-09-01','reason':'Не подписали'}")
                .statusCode(200);

        post(id, "renewal", "{'termFrom':'2022-10-01'}").statusCode(201);
    }

    @Test
    void neitherADraftNorAnAgreementWithoutALastDayIsRenewed() {
        String draft =
                create(authority, weak, "'termFrom':'2021-09-01'").extract().path("id");
        post(draft, "renewal", "{'termFrom':'2022-09-01'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/not-signed"));

        post(draft, "signing", SIGNED);
        post(draft, "renewal", "{'termFrom':'2022-09-01'}")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/open-ended"));
    }

    @Test
    void theSameIsNotAgreedOnTwiceForOneTime() {
        String first = signed();
        post(draft(), "signing", SIGNED)
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/overlaps"))
                .body("detail", containsString(first));
        String later =
                create(authority, weak, "'termFrom':'2022-06-01'").extract().path("id");
        post(later, "signing", SIGNED).statusCode(200);

        correct(authority, later, "1", "'termFrom':'2022-05-31'").statusCode(409);
    }

    @Test
    void ofTwoThatAreSignedAtOnceOneIsRefused() {
        var signings = Stream.of(draft(), draft())
                .map(id -> CompletableFuture.supplyAsync(
                        () -> post(id, "signing", SIGNED).extract().statusCode()))
                .toList();

        assertThat(signings.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        as(authority)
                .body(json(
                        "{'kind':'network','purpose':'П','leader':'%1$s','leaderRole':'mentor','supported':['%1$s','%2$s','%2$s','nowhere'],'termFrom':'2021-09-01','termTo':'2021-08-31'}"
                                .formatted(leader, weak)))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/termTo", "/supported/0", "/supported/2", "/supported/3"))
                .body("violations.code", contains("contradiction", "contradiction", "duplicate", "unknown"));
    }

    @Test
    void whoHasReadAnotherVersionChangesNothing() {
        String id = signed();

        correct(authority, id, "0", TERM).statusCode(412);
        as(authority).body(body(weak, TERM)).put(ALL + "/" + id).then().statusCode(428);
        correct(authority, id, "1", TERM + ",'basis':'Приказ'").statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void aSchoolSeesWhatItTakesPartInAndChangesNothing() {
        String id = signed();
        String sister = Given.school(unique("s"), municipality);

        listed(director(weak), "school", weak).body("items.id", contains(id));
        as(director(leader)).get(ALL + "/" + id).then().statusCode(200);
        as(director(sister)).get(ALL + "/" + id).then().statusCode(404);
        as(director(sister)).get(ALL).then().body("items", empty());
        correct(director(leader), id, "1", TERM).statusCode(403);
    }

    @Test
    void aNeighbourNeitherSeesNorNamesTheSchoolsHere() {
        String id = signed();
        String neighbour = asMunicipality(Given.municipality(unique("m")));

        as(neighbour).get(ALL + "/" + id).then().statusCode(404);
        create(neighbour, weak, TERM).statusCode(422).body("violations.code", contains("unknown", "unknown"));
    }

    @Test
    void anAgreementAcrossMunicipalitiesIsSeenByBothAndChangedByTheRegion() {
        String other = Given.municipality(unique("m"));
        String far = Given.school(unique("s"), other);
        String id = create(ADMIN, far, TERM).statusCode(201).extract().path("id");

        listed(asMunicipality(other), "territory", other).body("items.id", contains(id));
        as(authority).get(ALL + "/" + id).then().body("territoryPath", equalTo("ru/kuzbass"));
        post(id, "signing", SIGNED).statusCode(403);
    }

    @Test
    void aListIsFilteredAndReadByPages() {
        String first = draft();
        String second = signed();

        listed(authority, "state", "draft").body("items.id", contains(first));
        listed(authority, "subject", "RU").body("items", empty());
        listed(authority, "kind", "internship").body("items", empty());
        String next = listed(authority, "limit", "1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        as(authority)
                .queryParam("limit", "1")
                .queryParam("cursor", next)
                .get(ALL)
                .then()
                .body("items.id", contains(second));
    }

    @Test
    void theWholeListComesAsAFile() {
        String id = signed();

        as(authority)
                .accept("text/csv")
                .queryParam("on", "2021-10-01")
                .queryParam("school", weak)
                .get(ALL)
                .then()
                .statusCode(200)
                .body(containsString(id));
    }

    @Test
    void itsEventsFitTheContract() {
        String id = signed();
        post(id, "ending", "{'endedOn':'2022-02-01','reason':'Вышла из списка'}");

        var events = Given.events(Partnerships.TOPIC, id, 3);

        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("partnership.created", "partnership.signed", "partnership.ended");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "partnership.v1", event.value()));
        Contracts.assertFits(
                "roadmap-service", "partnership.v1", Contracts.example("roadmap-service", "partnership.v1"));
    }
}
