package ru.podyom.roadmap.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;
import ru.podyom.runtime.test.Tokens;

@RoadmapTest
class OccurrenceResourceTest {

    private static final String TWICE =
            "'kind':'activity','schedule':{'type':'points','windows':[{'opens':'2021-10-01','due':'2021-10-31'},"
                    + "{'opens':'2022-05-01','due':'2022-05-31'}]}";

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.approved(municipality);
    }

    private ValidatableResponse of(String activity) {
        return as(ADMIN)
                .queryParam("today", "2021-11-15")
                .get("/api/v1/activities/" + activity + "/occurrences")
                .then();
    }

    private ValidatableResponse open(String activity, String properties) {
        return as(ADMIN)
                .body(json("{" + properties + "}"))
                .post("/api/v1/activities/" + activity + "/occurrences")
                .then();
    }

    private void correct(String id, String properties) {
        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'Дело'," + properties + "}"))
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void anActivityIsCarriedOutAsOftenAsItsScheduleSays() {
        String id = activity(programme, TWICE);

        of(id).body("dueOn", contains("2021-10-31", "2022-05-31"))
                .body("status", contains("overdue", "planned"))
                .body("live", contains(true, true));
        as(ADMIN).get("/api/v1/activities/" + id).then().body("dueOn", equalTo("2022-05-31"));
    }

    @Test
    void whatIsPlannedBecomesDueWhenItsProgrammeIsApproved() {
        String draft = Given.programme(municipality);
        String id = activity(draft, TWICE);
        of(id).body("live", contains(false, false));

        Given.approve(draft);

        of(id).body("live", contains(true, true));
    }

    @Test
    void anotherScheduleTakesAwayWhatNobodyMarkedAndKeepsWhatSomebodyDid() {
        String id = activity(programme, TWICE);
        String first = of(id).extract().path("[0].id");
        Given.markOccurrence(ADMIN, first, "'state':'done','doneOn':'2021-10-20'")
                .statusCode(201);

        correct(id, "'kind':'activity','schedule':{'type':'deadline','due':'2022-01-31'}");

        of(id).body("dueOn", contains("2021-10-31", "2022-01-31")).body("[0].id", equalTo(first));
    }

    @Test
    void aQuarterThatNoCalendarHasIsSaidInTheActivityUntilThereIsOne() {
        String id = Given.add(programme, "'kind':'activity','deadline':'В конце каждой четверти'")
                .statusCode(201)
                .body("notes", contains("calendarMissing"))
                .extract()
                .path("id");

        Given.quarters(municipality, "2021-10-29", 1);

        await(() -> of(id).extract().<List<String>>path("dueOn").size() == 4);
        as(ADMIN).get("/api/v1/activities/" + id).then().body("notes", hasSize(0));
    }

    @Test
    void aDayOutsideTheTermIsSaid() {
        Given.add(programme, "'kind':'activity','dueOn':'3024-05-01'")
                .statusCode(201)
                .body("notes", contains("outsideTerm"));
    }

    @Test
    void whatIsDoneStaysDoneWhenItsDayIsCorrected() {
        String id = activity(programme, "'kind':'activity','deadline':'до 20.10.2021'");
        String only = of(id).extract().path("[0].id");
        Given.markOccurrence(ADMIN, only, "'state':'done','doneOn':'2021-10-15'");

        correct(id, "'kind':'activity','deadline':'до 25.10.2021'");

        of(id).body("id", contains(only)).body("dueOn", contains("2021-10-25")).body("status", contains("done"));
        as(ADMIN).get("/api/v1/activities/" + id).then().body("state", equalTo("done"));
    }

    @Test
    void whatNobodyMarkedKeepsItsIdInItsPlaceWhenAllItsDaysAreCorrected() {
        String id = activity(programme, TWICE);
        List<String> before = of(id).extract().path("id");

        correct(id, "'kind':'activity','deadline':'до 15.11.2021, до 20.06.2022'");

        of(id).body("id", equalTo(before)).body("dueOn", contains("2021-11-15", "2022-06-20"));
    }

    @Test
    void amongOtherTimesAMarkFollowsToTheOnlyOneOfItsMonth() {
        String id = activity(programme, TWICE);
        List<String> before = of(id).extract().path("id");
        Given.markOccurrence(ADMIN, before.get(1), "'state':'notDone'");

        correct(id, "'kind':'activity','deadline':'20.01.2022, 25.02.2022, 20.05.2022'");

        of(id).body("[2].id", equalTo(before.get(1))).body("state", contains("planned", "planned", "notDone"));
    }

    @Test
    void aSectionAndAnActivityWithPartsHaveNone() {
        String whole = activity(programme, TWICE);

        activity(programme, "'kind':'activity','parent':'%s'".formatted(whole));

        of(whole).body("", hasSize(0));
    }

    @Test
    void workOfSchoolsIsOneOccurrenceASchoolAlsoOfOnesThatComeLater() {
        String early = Given.school(unique("s"), municipality);
        String id = activity(
                programme,
                "'kind':'activity','audience':{'who':'allSchools'},'schedule':{'type':'deadline','due':'2021-10-31'}");
        of(id).body("school", contains(early));

        String late = Given.school(unique("s"), municipality);

        await(() -> of(id).extract().<List<String>>path("school").size() == 2);
        of(id).body("school", containsInAnyOrder(early, late));
    }

    @Test
    void workOfNamedSchoolsIsTheirsAlone() {
        Given.school(unique("s"), municipality);
        String named = Given.school(unique("s"), municipality);

        String id = activity(
                programme,
                "'kind':'activity','audience':{'who':'namedSchools','schools':['%s']},'dueOn':'2021-10-31'"
                        .formatted(named));

        of(id).body("school", contains(named));
    }

    @Test
    void aSchoolThatIsNotThereIsAViolation() {
        Given.add(programme, "'kind':'activity','audience':{'who':'namedSchools','schools':['no-such']}")
                .statusCode(422)
                .body("violations.pointer", contains("/audience/schools/0"));
    }

    @Test
    void onRequestOneIsOpenedOnceForItsCause() {
        String id = activity(programme, "'kind':'activity','schedule':{'type':'onDemand'}");
        of(id).body("", hasSize(0));

        String first = open(id, "'cause':'Заявка 1','opensOn':'2021-10-12','dueOn':'2021-10-26'")
                .statusCode(201)
                .body("cause", equalTo("Заявка 1"))
                .extract()
                .path("id");

        open(id, "'cause':'Заявка 1','opensOn':'2021-10-12','dueOn':'2021-10-26'")
                .body("id", equalTo(first));
        of(id).body("dueOn", contains("2021-10-26")).body("causeEvent", contains(nullValue()));
    }

    @Test
    void whatIsWrongWithARequestIsSaidAtOnce() {
        String id = activity(programme, "'kind':'activity','schedule':{'type':'onDemand'}");

        open(id, "'cause':'x','opensOn':'2025-10-12','dueOn':'2025-10-01','school':'s'")
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn", "/opensOn", "/school", "/school"));
    }

    @Test
    void whatItsOwnScheduleDatesIsNotOpenedByHand() {
        String id = activity(programme, "'kind':'activity','dueOn':'2021-10-31'");

        open(id, "'cause':'Заявка','opensOn':'2021-10-12'")
                .statusCode(409)
                .body("type", equalTo("https://podyom.ru/problems/dated"));
        Given.mark(ADMIN, id, "'state':'done','doneOn':'2021-10-20'").statusCode(201);
    }

    @Test
    void aReportToldOfLateTakesNothingFromALaterOne() {
        String id = activity(programme, "'kind':'activity','deadline':'постоянно'");
        String only = of(id).extract().path("[0].id");
        Given.markOccurrence(ADMIN, only, "'state':'underWay','doneOn':'2021-12-01'");
        String reportBy = of(id).extract().path("[0].reportBy");

        Given.markOccurrence(ADMIN, only, "'state':'underWay','doneOn':'2021-10-01'")
                .statusCode(201);

        of(id).body("[0].reportBy", equalTo(reportBy));
    }

    @Test
    void aPortalReadsNoHistory() {
        String id = activity(programme, TWICE);
        String first = of(id).extract().path("[0].id");
        String portal = Tokens.of("portal", "ru/kuzbass");

        for (String path : List.of("activities/" + id, "occurrences/" + first, "programmes/" + programme)) {
            as(portal).get("/api/v1/" + path).then().statusCode(200);
            as(portal).get("/api/v1/" + path + "/history").then().statusCode(403);
        }
    }

    @Test
    void aSchoolSeesItsOwnPartAndTheCommonOneAndNotAnotherSchools() {
        String own = Given.school(unique("s"), municipality);
        Given.school(unique("s"), municipality);
        String id = activity(programme, "'kind':'activity','audience':{'who':'allSchools'},'dueOn':'2021-10-31'");

        as(Tokens.ofSchool(Given.path(municipality), own))
                .get("/api/v1/activities/" + id + "/occurrences")
                .then()
                .body("school", contains(own));
    }

    @Test
    void itsEventsFitTheContractToTheLastOne() {
        String id = activity(programme, TWICE);
        String late = of(id).extract().path("[1].id");

        correct(id, "'kind':'activity','schedule':{'type':'deadline','due':'2022-01-31'}");

        var events = Given.events("podyom.roadmap.occurrence.v1", late, 2);
        assertThat(events)
                .extracting(event -> KafkaProbe.header(event, "ce_type"))
                .containsExactly("occurrence.opened", "occurrence.removed");
        events.forEach(event -> Contracts.assertFits("roadmap-service", "occurrence.v1", event.value()));
        assertThat(events.get(1).value()).contains(json("'removed': true"), json("'version': 1"));
    }

    @Test
    void theExampleFitsTheContract() {
        Contracts.assertFits("roadmap-service", "occurrence.v1", Contracts.example("roadmap-service", "occurrence.v1"));
    }
}
