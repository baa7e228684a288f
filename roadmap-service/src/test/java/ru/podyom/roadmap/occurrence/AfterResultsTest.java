package ru.podyom.roadmap.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;
import ru.podyom.roadmap.schedule.Lag;
import ru.podyom.runtime.test.Contracts;
import ru.podyom.runtime.test.KafkaProbe;

@RoadmapTest
class AfterResultsTest {

    private static final String AFTER =
            "'kind':'activity','schedule':{'type':'eventTriggered','event':'%s'}".formatted("assessmentResults");

    private String municipality;
    private String school;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        school = Given.school(unique("s"), municipality);
        programme = Given.approved(municipality);
    }

    private UUID results(String type, String procedure, String figures) {
        return KafkaProbe.send(
                "podyom.assessment.result.v1",
                "assessment-service",
                1,
                type,
                school,
                json(
                        "{'resultId':'%s','version':1,'school':'%s','territoryPath':'%s','procedure':{'code':'%s','type':'VPR','subject':'MA','schoolYear':'2021-2022'},'figures':{%s},'recordedAt':'2022-04-20T12:00:00Z'}"
                                .formatted(UUID.randomUUID(), school, Given.path(municipality), procedure, figures)));
    }

    private ValidatableResponse of(String activity) {
        return as(ADMIN).get("/api/v1/activities/" + activity + "/occurrences").then();
    }

    private List<String> causes(String activity) {
        return of(activity).extract().path("cause");
    }

    @Test
    void thePublishersExampleIsUnderstood() throws Exception {
        ResultRecorded told = new ObjectMapper()
                .readValue(Contracts.example("assessment-service", "result.v1"), ResultRecorded.class);

        assertThat(told.procedure().code()).isEqualTo("vpr-ma-8-2021");
        assertThat(told.hasFigures()).isTrue();
    }

    @Test
    void resultsOpenWhatIsDueAfterThemOnceAndSayWhichEventDid() {
        String id = activity(programme, AFTER);
        UUID event = results("result.recorded", "vpr-ma-6-2022", "'participants':20");
        await(() -> causes(id).size() == 1);

        results("result.recorded", "vpr-ma-6-2022", "'participants':21");
        results("result.recorded", "vpr-ru-6-2022", "'participants':20");

        await(() -> causes(id).size() == 2);
        of(id).body("cause", contains("vpr-ma-6-2022", "vpr-ru-6-2022"))
                .body("[0].causeEvent", equalTo(event.toString()));
    }

    @Test
    void whereItIsTheSchoolsWorkEachSchoolGetsItsOwnAndTakenBackResultsTakeItBack() {
        String id = activity(
                programme,
                "'kind':'activity','audience':{'who':'allSchools'},'schedule':{'type':'eventTriggered','event':'assessmentResults'}");
        results("result.recorded", "vpr-ma-6-2022", "'participants':20");
        await(() -> causes(id).size() == 1);
        of(id).body("school", contains(school));

        results("result.withdrawn", "vpr-ma-6-2022", "'missing':'notReported'");

        await(() -> causes(id).isEmpty());
    }

    @Test
    void aSchoolThatWasNotTestedOpensNothing() {
        String id = activity(programme, AFTER);

        results("result.recorded", "vpr-ma-6-2022", "'missing':'notTested'");
        results("result.recorded", "vpr-ru-6-2022", "'participants':20");

        await(() -> !causes(id).isEmpty());
        assertThat(causes(id)).containsExactly("vpr-ru-6-2022");
    }

    @ParameterizedTest
    @CsvSource({
        "в 3-дневный срок, DAY, 3",
        "в 2-недельный срок, WEEK, 2",
        "в течение месяца, MONTH, 1",
        "в течение 10 рабочих дней, WORKING_DAY, 10"
    })
    void whatResultsOpenIsDueWhenThePlanGrantsTime(String within, Lag.Unit unit, int amount) {
        String id = activity(
                programme, "'kind':'activity','deadline':'%s после получения результатов ВПР'".formatted(within));

        results("result.recorded", "vpr-ma-6-2022", "'participants':20");

        await(() -> causes(id).size() == 1);
        LocalDate opened = LocalDate.parse(of(id).extract().path("[0].opensOn"));
        of(id).body("dueOn", contains(new Lag(amount, unit).after(opened).toString()));
    }

    @Test
    void whatIsOpenedWithoutTimeGrantedIsToBeDoneThoughItHasNoDay() {
        String id = activity(programme, AFTER);
        results("result.recorded", "vpr-ma-6-2022", "'participants':20");
        await(() -> causes(id).size() == 1);

        ValidatableResponse due = as(ADMIN)
                .queryParam("programme", programme)
                .get("/api/v1/due-list")
                .then();

        due.body("items.activity", contains(id))
                .body("items.status", contains("due"))
                .body("items.cause", contains("vpr-ma-6-2022"))
                .body("items[0].actBy", nullValue());
        assertThat(as(ADMIN)
                        .queryParam("programme", programme)
                        .get("/api/v1/calendar.ics")
                        .asString())
                .contains("SUMMARY:Дело");
    }

    @Test
    void whatNamesItsAssessmentIsOpenedByNoOther() {
        String ofExams = activity(programme, "'kind':'activity','deadline':'после ГИА'");
        String ofSurveys = activity(programme, "'kind':'activity','deadline':'по итогам диагностики'");
        String ofVpr = activity(programme, "'kind':'activity','deadline':'после проведения ВПР'");

        results("result.recorded", "vpr-ma-6-2022", "'participants':20");

        await(() -> causes(ofVpr).size() == 1);
        assertThat(causes(ofExams)).isEmpty();
        assertThat(causes(ofSurveys)).isEmpty();
    }
}
