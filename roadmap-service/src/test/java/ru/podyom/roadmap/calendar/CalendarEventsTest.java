package ru.podyom.roadmap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.roadmap.Given.activity;
import static ru.podyom.roadmap.Given.as;
import static ru.podyom.roadmap.Given.await;
import static ru.podyom.roadmap.Given.programme;
import static ru.podyom.roadmap.Given.quarters;
import static ru.podyom.roadmap.Given.unique;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.Given;
import ru.podyom.roadmap.RoadmapTest;

@RoadmapTest
class CalendarEventsTest {

    @Test
    void whatIsDueEachQuarterWaitsForTheQuarters() {
        String municipality = Given.municipality(unique("m"));
        String activity = activity(programme(municipality), "'kind':'activity','deadline':'1 раз в четверть'");
        assertThat(due(activity)).isEmpty();

        quarters(municipality, "2021-10-29", 1);

        await(() -> due(activity).equals(List.of("2021-10-29", "2021-12-29", "2022-03-25", "2022-05-31")));
    }

    @Test
    void whatIsDueMovesWithItsQuarter() {
        String municipality = Given.municipality(unique("m"));
        quarters(municipality, "2021-10-29", 1);
        String activity = activity(programme(municipality), "'kind':'activity','deadline':'1 четверть'");
        await(() -> due(activity).equals(List.of("2021-10-29")));
        String id = ids(activity).get(0);

        quarters(municipality, "2021-11-05", 2);

        await(() -> due(activity).equals(List.of("2021-11-05")));
        assertThat(ids(activity)).containsExactly(id);
    }

    @Test
    void anOlderCalendarThatComesLateChangesNothing() {
        String municipality = Given.municipality(unique("m"));
        quarters(municipality, "2021-11-05", 2);
        String activity = activity(programme(municipality), "'kind':'activity','deadline':'1 четверть'");
        await(() -> due(activity).equals(List.of("2021-11-05")));

        quarters(municipality, "2021-10-29", 1);
        String other = Given.municipality(unique("m"));
        quarters(other, "2021-10-29", 1);
        await(() -> due(activity(programme(other), "'kind':'activity','deadline':'1 четверть'"))
                .equals(List.of("2021-10-29")));

        assertThat(due(activity)).containsExactly("2021-11-05");
    }

    @Test
    void theNeighboursQuartersAreNotOurs() {
        String municipality = Given.municipality(unique("m"));
        String neighbour = Given.municipality(unique("m"));
        quarters(neighbour, "2021-10-29", 1);
        await(() -> due(activity(programme(neighbour), "'kind':'activity','deadline':'1 четверть'"))
                        .size()
                == 1);

        String activity = activity(programme(municipality), "'kind':'activity','deadline':'1 четверть'");

        assertThat(due(activity)).isEmpty();
    }

    private static List<String> due(String activity) {
        return occurrences(activity, "dueOn");
    }

    private static List<String> ids(String activity) {
        return occurrences(activity, "id");
    }

    private static List<String> occurrences(String activity, String property) {
        return as(Given.ADMIN)
                .get("/api/v1/activities/" + activity + "/occurrences")
                .then()
                .statusCode(200)
                .extract()
                .path(property);
    }
}
