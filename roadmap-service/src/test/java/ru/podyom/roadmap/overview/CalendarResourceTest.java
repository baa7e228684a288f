package ru.podyom.roadmap.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.roadmap.Given.ADMIN;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class CalendarResourceTest {

    private String municipality;
    private String programme;

    @BeforeEach
    void given() {
        municipality = Given.municipality(unique("m"));
        programme = Given.approved(municipality);
    }

    private String text() {
        return as(ADMIN)
                .queryParam("programme", programme)
                .queryParam("today", "2021-11-15")
                .get("/api/v1/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
    }

    @Test
    void anotherLibraryReadsIt() {
        String id = activity(
                programme,
                "'kind':'activity','number':'2.1.','schedule':{'type':'range','from':'2021-10-01','to':'2021-10-31'},'roles':{'responsible':{'wording':'ИМЦ; УО, отдел'}}");

        ICalendar calendar = Biweekly.parse(text()).first();

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(1);
        VEvent event = events.get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("! 2.1. Дело");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20211031");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20211101");
        assertThat(event.getDescription().getValue())
                .contains("Ответственный: ИМЦ; УО, отдел", "01.10.2021 – 31.10.2021");
        assertThat(id).isNotNull();
    }

    @Test
    void itsLinesEndAndFoldAsTheStandardSays() {
        activity(programme, "'kind':'activity','dueOn':'2021-10-31','expectedResult':'%s'".formatted("ы".repeat(500)));

        String text = text();

        assertThat(text).endsWith("\r\n").doesNotContain("\n\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(Biweekly.parse(text)
                        .first()
                        .getEvents()
                        .get(0)
                        .getDescription()
                        .getValue())
                .contains("ы".repeat(500));
    }

    @Test
    void anEventKeepsItsIdentityFromOneFetchToTheNext() {
        activity(programme, "'kind':'activity','dueOn':'2021-10-31'");

        assertThat(uid(text())).isEqualTo(uid(text()));
    }

    @Test
    void anEmptyCalendarIsACalendarStill() {
        String text = text();

        assertThat(text).contains("BEGIN:VTIMEZONE").contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        assertThat(text).doesNotContain("METHOD:");
        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }

    @Test
    void anEventSaysThatItHasChangedAndKeepsItsIdentity() {
        String id = activity(programme, "'kind':'activity','deadline':'до 31.10.2021'");
        VEvent before = event();

        as(ADMIN)
                .header("If-Match", "*")
                .body(json("{'title':'Другое дело','kind':'activity','deadline':'до 15.11.2021'}"))
                .put("/api/v1/activities/" + id)
                .then()
                .statusCode(200);

        VEvent after = event();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isEqualTo(after.getDateTimeStamp().getValue());
    }

    private VEvent event() {
        return Biweekly.parse(text()).first().getEvents().get(0);
    }

    @Test
    void whoHasItIsNotSentItAgainUntilSomethingChanges() {
        activity(programme, "'kind':'activity','dueOn':'2021-10-31'");
        String tag = fetch(null, programme).statusCode(200).extract().header("ETag");

        fetch(tag, programme).statusCode(304);

        activity(programme, "'kind':'activity','dueOn':'2021-11-30'");
        fetch(tag, programme).statusCode(200);
    }

    private static ValidatableResponse fetch(@Nullable String tag, String programme) {
        RequestSpecification asked =
                as(ADMIN).queryParam("programme", programme).queryParam("today", "2021-11-15");
        return (tag == null ? asked : asked.header("If-None-Match", tag))
                .get("/api/v1/calendar.ics")
                .then();
    }

    @Test
    void aProgrammeOrSchoolThatIsNotThereHasNoCalendar() {
        fetch(null, "no-such-programme").statusCode(404);
        as(ADMIN)
                .queryParam("school", "no-such-school")
                .get("/api/v1/calendar.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void aCalendarOfNobodyIsAViolation() {
        as(ADMIN).get("/api/v1/calendar.ics").then().statusCode(422);
    }

    private static String uid(String text) {
        return Biweekly.parse(text).first().getEvents().get(0).getUid().getValue();
    }
}
