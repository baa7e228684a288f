package ru.podyom.roadmap.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccurrenceStatusTest {

    private static final LocalDate OPENS = LocalDate.parse("2021-10-01");
    private static final LocalDate DUE = LocalDate.parse("2021-10-31");

    private final Occurrence occurrence = new Occurrence();

    OccurrenceStatusTest() {
        occurrence.opensOn = OPENS;
        occurrence.dueOn = DUE;
    }

    private OccurrenceStatus on(LocalDate today) {
        return OccurrenceStatus.of(occurrence, today);
    }

    @Test
    void itIsPlannedThenDueThenOverdue() {
        assertThat(on(OPENS.minusDays(1))).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(on(OPENS)).isEqualTo(OccurrenceStatus.DUE);
        assertThat(on(DUE)).isEqualTo(OccurrenceStatus.DUE);
        assertThat(on(DUE.plusDays(1))).isEqualTo(OccurrenceStatus.OVERDUE);
    }

    @Test
    void withoutAFirstDayItIsDueTwoWeeksBefore() {
        occurrence.opensOn = null;

        assertThat(on(DUE.minusDays(15))).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(on(DUE.minusDays(14))).isEqualTo(OccurrenceStatus.DUE);
    }

    @Test
    void whatIsBegunIsLateAllTheSame() {
        occurrence.mark(OccurrenceState.PARTLY, null);

        assertThat(on(DUE)).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(on(DUE.plusDays(1))).isEqualTo(OccurrenceStatus.OVERDUE);
    }

    @Test
    void whatIsDoneIsDoneFromItsDayOn() {
        occurrence.mark(OccurrenceState.DONE, DUE.plusDays(5));

        assertThat(on(DUE.plusDays(4))).isEqualTo(OccurrenceStatus.OVERDUE);
        assertThat(on(DUE.plusDays(5))).isEqualTo(OccurrenceStatus.DONE);
    }

    @Test
    void workWithoutAnEndIsOverdueWhenNobodyReports() {
        occurrence.dueOn = null;
        occurrence.reportBy = LocalDate.parse("2022-01-01");
        assertThat(on(LocalDate.parse("2022-01-02"))).isEqualTo(OccurrenceStatus.OVERDUE);

        occurrence.mark(OccurrenceState.UNDER_WAY, LocalDate.parse("2021-12-28"));

        assertThat(on(LocalDate.parse("2022-01-02"))).isEqualTo(OccurrenceStatus.UNDER_WAY);
        assertThat(occurrence.reportBy).isEqualTo("2022-03-30");
    }
}
