package ru.podyom.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void itsYearsFollowEachOther() {
        assertThatThrownBy(() -> new SchoolYear("2020-2022")).hasMessageContaining("2020-2022");
    }

    @Test
    void itRunsFromSeptemberToAugust() {
        SchoolYear year = new SchoolYear("2020-2021").next();

        assertThat(year.first()).isEqualTo("2021-09-01");
        assertThat(year.last()).isEqualTo("2022-08-31");
    }

    @Test
    void aDayBelongsToOne() {
        assertThat(SchoolYear.of(LocalDate.parse("2021-08-31"))).hasToString("2020-2021");
        assertThat(SchoolYear.of(LocalDate.parse("2021-09-01"))).hasToString("2021-2022");
    }
}
