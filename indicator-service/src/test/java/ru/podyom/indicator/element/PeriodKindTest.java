package ru.podyom.indicator.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_YEAR, 2020-2021, 2020-09-01",
        "CALENDAR_YEAR, 2021, 2021-01-01",
        "HALF_YEAR, 2020-2021-H1, 2020-09-01",
        "HALF_YEAR, 2020-2021-H2, 2021-01-01",
        "QUARTER, 2020-2021-Q2, 2020-10-20",
        "QUARTER, 2020-2021-Q4, 2021-03-15",
        "TERM, 2021..2023, 2021-01-01"
    })
    void aPeriodBeginsOnADay(PeriodKind kind, String text, LocalDate begins) {
        assertThat(kind.begins(text)).contains(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_YEAR, 2020-2022",
        "SCHOOL_YEAR, 2021",
        "CALENDAR_YEAR, 1899",
        "CALENDAR_YEAR, 2020-2021",
        "HALF_YEAR, 2020-2021-H3",
        "QUARTER, 2020-2021-Q5",
        "QUARTER, 2020-2021-H1",
        "TERM, 2023..2021"
    })
    void whatIsNoPeriodOfItsKindIsNone(PeriodKind kind, String text) {
        assertThat(kind.begins(text)).isEmpty();
    }
}
