package ru.podyom.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void whatComesInLateInTheEveningOfGreenwichIsOfTheNextDayInMoscow() {
        assertThat(Today.inMoscow(Instant.parse("2022-04-20T21:30:00Z"))).hasToString("2022-04-21");
        assertThat(Today.inMoscow(Instant.parse("2022-04-20T20:30:00Z"))).hasToString("2022-04-20");
    }
}
