package ru.podyom.roadmap.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

class ActivityTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-03-01");
    private static final LocalDate BEGIN = LocalDate.parse("2021-09-01");

    private final Activity activity = new Activity();

    @Test
    void onlyAnActivityWithoutPartsIsALeaf() {
        activity.kind = Kind.ACTIVITY;
        activity.hasParts(false);
        assertThat(activity.leaf).isTrue();

        boolean changed = activity.hasParts(true);

        assertThat(changed).isTrue();
        assertThat(activity.leaf).isFalse();
    }

    @Test
    void aSectionIsNoLeafEvenWithoutParts() {
        activity.kind = Kind.SECTION;

        activity.hasParts(false);

        assertThat(activity.leaf).isFalse();
        assertThatThrownBy(() -> activity.mark(ActivityState.DONE, TODAY)).hasMessageContaining("Conflict");
    }

    @Test
    void aMarkedActivityIsNotDivided() {
        activity.hasParts(false);
        activity.mark(ActivityState.DONE, TODAY);

        assertThatThrownBy(() -> activity.hasParts(true)).hasMessageContaining("Conflict");
    }

    @Test
    void whatIsDoneHasADay() {
        assertThat(violations(ActivityState.DONE, null)).containsExactly("required");
    }

    @Test
    void whatIsNotDoneHasNone() {
        assertThat(violations(ActivityState.NOT_DONE, TODAY)).containsExactly("contradiction");
    }

    @Test
    void theDayIsNeitherInTheFutureNorBeforeTheTerm() {
        assertThat(violations(ActivityState.DONE, TODAY)).isEmpty();
        assertThat(violations(ActivityState.DONE, BEGIN)).isEmpty();
        assertThat(violations(ActivityState.DONE, TODAY.plusDays(1))).containsExactly("in-the-future");
        assertThat(violations(ActivityState.DONE, BEGIN.minusDays(1))).containsExactly("before-term");
    }

    private static java.util.List<String> violations(ActivityState state, LocalDate day) {
        Violations found = new Violations();
        new NewMark(state, day, null, null, null).check(found, TODAY, BEGIN);
        return found.found().stream().map(Violation::code).toList();
    }
}
