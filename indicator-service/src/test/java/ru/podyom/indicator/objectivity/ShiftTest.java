package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;
import static ru.podyom.indicator.objectivity.Schools.nineAnd;
import static ru.podyom.indicator.objectivity.Schools.scores;
import static ru.podyom.indicator.objectivity.Schools.with;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final Assessed HIGH = with("x", scores(14, 10));
    private static final Assessed LOW = with("x", scores(6, 10));

    private static Region region(Assessed now, Assessed before, Assessed after) {
        return new Region("vpr-ma-8-2021", "VPR", null, List.of(), nineAnd(now), nineAnd(before), nineAnd(after));
    }

    @Test
    void aSchoolThatRoseAmongTheOthersStandsOut() {
        Region region = region(HIGH, LOW, LOW);

        Measure measure =
                Shift.cohort(Level.of(region.schools(), RULES), region, RULES).of(HIGH);

        // 3.6 / √5.04 above and as much below, ten pupils each time. The nine others moved together: 2 · 0.4 / √5.04.
        double move = 2 * 3.6 / Math.sqrt(5.04) / Math.sqrt(0.2);
        double others = 2 * 0.4 / Math.sqrt(5.04) / Math.sqrt(0.2);
        assertThat(others * others).isLessThan(1);
        assertThat(measure.statistic()).isCloseTo(move / Math.sqrt(Math.max(1, others * others)), within(1e-9));
        assertThat(measure.effect()).isEqualTo(90);
    }

    @Test
    void aFallAgainstTheStateExaminationStandsOutAndARiseDoesNot() {
        Region fallen = region(HIGH, HIGH, LOW);
        Region risen = region(LOW, LOW, HIGH);

        assertThat(Shift.examination(Level.of(fallen.schools(), RULES), fallen, RULES)
                        .of(HIGH)
                        .clear())
                .isTrue();
        assertThat(Shift.examination(Level.of(risen.schools(), RULES), risen, RULES)
                        .of(LOW)
                        .clear())
                .isFalse();
    }

    @Test
    void withoutTheOtherResultNothingIsCompared() {
        Region alone = Schools.region(nineAnd(HIGH));
        Level level = Level.of(alone.schools(), RULES);

        assertThat(Shift.cohort(level, alone, RULES).of(HIGH).missing()).isEqualTo(Missing.NO_EARLIER_RESULT);
        assertThat(Shift.examination(level, alone, RULES).of(HIGH).missing()).isEqualTo(Missing.NO_LATER_RESULT);
    }

    @Test
    void dispersionIsTheWinsorisedMeanSquare() {
        // Of ten one at each end is drawn in: -9 to -2 and 100 to 2.
        List<Double> sorted = List.of(-9.0, -2.0, -1.0, -1.0, 0.0, 0.0, 1.0, 1.0, 2.0, 100.0);

        assertThat(Shift.dispersion(sorted)).isCloseTo((4 * 4.0 + 4 * 1.0) / 10, within(1e-12));
    }
}
