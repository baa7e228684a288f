package ru.podyom.roadmap.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.occurrence.OccurrenceState;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

class NewMarkTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-03-01");
    private static final LocalDate BEGIN = LocalDate.parse("2021-09-01");
    private static final LocalDate OPENS = LocalDate.parse("2021-11-01");

    @Test
    void whatIsDoneHasADay() {
        assertThat(violations(OccurrenceState.DONE, null)).containsExactly("required");
    }

    @Test
    void whatIsNotDoneHasNone() {
        assertThat(violations(OccurrenceState.NOT_DONE, TODAY)).containsExactly("contradiction");
    }

    @Test
    void theDayIsNotInTheFuture() {
        assertThat(violations(OccurrenceState.DONE, TODAY)).isEmpty();
        assertThat(violations(OccurrenceState.DONE, TODAY.plusDays(1))).containsExactly("in-the-future");
    }

    @Test
    void theDayIsNotBeforeTheWindowNorBeforeTheTerm() {
        assertThat(violations(OccurrenceState.DONE, OPENS)).isEmpty();
        assertThat(violations(OccurrenceState.DONE, OPENS.minusDays(1))).containsExactly("before-window");
        assertThat(violations(OccurrenceState.DONE, BEGIN.minusDays(1))).containsExactly("before-term");
    }

    private static List<String> violations(OccurrenceState state, LocalDate day) {
        Violations found = new Violations();
        new NewMark(state, day, null, null, null, null).check(found, TODAY, BEGIN, OPENS);
        return found.found().stream().map(Violation::code).toList();
    }
}
