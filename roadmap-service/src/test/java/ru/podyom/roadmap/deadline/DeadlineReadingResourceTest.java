package ru.podyom.roadmap.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.asMunicipality;
import static ru.podyom.roadmap.Given.json;
import static ru.podyom.roadmap.Given.unique;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class DeadlineReadingResourceTest {

    private final String municipality = Given.municipality(unique("m"));

    @Test
    void aWordingIsAnsweredWithItsScheduleItsWordsAndItsDays() {
        read("2021-09-01", "2022-08-31", "'ежемесячно до 5 числа'")
                .statusCode(200)
                .body("[0].schedule.type", is("recurring"))
                .body("[0].schedule.frequency", is("month"))
                .body("[0].schedule.day", is(5))
                .body("[0].ru", is("каждый месяц до 5 числа"))
                .body("[0].en", is("every month by day 5"))
                .body("[0].windows", hasSize(12))
                .body("[0].windows[1].due", is("2021-10-05"));
    }

    @Test
    void aDoubtIsAnsweredWithItsReadings() {
        read("2021-01-01", "2023-12-31", "'ноябрь-декабрь'")
                .statusCode(200)
                .body("[0].question.code", is("year"))
                .body("[0].question.readings.code", contains("2023", "2022", "2021", "everyYear"))
                .body("[0].confidence", is(0.5f));
    }

    @Test
    void whatIsUnreadableSaysSoBesideWhatIsNot() {
        read("2021-09-01", "2022-08-31", "'31.06.2022', 'Отдел образования', 'По запросам'")
                .statusCode(200)
                .body("unread", contains("noSuchDay", "unreadable", null))
                .body("schedule.type", contains("unspecified", "unspecified", "onDemand"));
    }

    @Test
    void quartersWithoutACalendarAreMissedByName() {
        read("2021-09-01", "2022-08-31", "'Раз в четверть'")
                .statusCode(200)
                .body("[0].windows", hasSize(0))
                .body("[0].notes", contains("calendarMissing"));
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefused() {
        read("2022-09-01", "2021-08-31", "'постоянно'").statusCode(422).body("violations.pointer", hasItem("/termTo"));
    }

    @Test
    void aNeighboursTerritoryIsOutOfReach() {
        String neighbour = Given.municipality(unique("m"));

        as(asMunicipality(neighbour))
                .body(body("2021-09-01", "2022-08-31", "'постоянно'"))
                .post("/api/v1/deadline-readings")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse read(String from, String to, String wordings) {
        return as(asMunicipality(municipality))
                .body(body(from, to, wordings))
                .post("/api/v1/deadline-readings")
                .then();
    }

    private String body(String from, String to, String wordings) {
        return json("{'territory':'%s','termFrom':'%s','termTo':'%s','wordings':[%s]}"
                .formatted(municipality, from, to, wordings));
    }
}
