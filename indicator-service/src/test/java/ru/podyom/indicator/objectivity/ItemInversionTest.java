package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemInversionTest {

    /** Eight items as the lady's eight cups: the first four easy, of one point but for the last, of three. */
    private static final List<Integer> USUAL = List.of(8, 8, 8, 8, 2, 2, 2, 6);

    private static Region region(@Nullable Integer maxScore, List<Integer> maxima, List<Integer> tenth) {
        List<Assessed> schools = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            schools.add(Schools.of("s" + i, 10, null, null, null, USUAL));
        }
        schools.add(Schools.of("x", 10, null, null, null, tenth));
        return new Region("vpr-ma-7-2021", "VPR", maxScore, maxima, schools, List.of(), List.of());
    }

    private static Measure measure(Region region) {
        return new ItemInversion(region, RULES).of(region.schools().get(9));
    }

    @Test
    void allEasyBelowAndAllHardAboveIsOneCaseOfSeventy() {
        Measure measure = measure(region(null, List.of(1, 1, 1, 1, 1, 1, 1, 3), List.of(5, 5, 5, 5, 4, 4, 4, 9)));

        assertThat(measure.statistic()).isEqualTo(8);
        assertThat(measure.effect()).isEqualTo(1);
        assertThat(measure.pValue()).isCloseTo(1 / 70.0, within(1e-9));
        assertThat(measure.basis()).endsWith("greatest points told");
    }

    @Test
    void oneOnEachSideAsItShouldBeIsSeventeenCasesOfSeventy() {
        Measure measure = measure(region(null, List.of(1, 1, 1, 1, 1, 1, 1, 3), List.of(9, 5, 5, 5, 1, 4, 4, 9)));

        assertThat(measure.pValue()).isCloseTo(17 / 70.0, within(1e-9));
    }

    @Test
    void aSchoolThatIsAboveInAllInvertsNothing() {
        Measure measure = measure(region(null, List.of(1, 1, 1, 1, 1, 1, 1, 3), List.of(9, 9, 9, 9, 4, 4, 4, 9)));

        assertThat(measure.pValue()).isEqualTo(1);
    }

    @Test
    void leastPossiblePointsAreTheTrueOnesWhereTheySumUpToThePapers() {
        // The tenth school's 21 points of ten pupils prove that the last item gives three.
        List<Integer> tenth = List.of(5, 5, 5, 5, 4, 4, 4, 21);

        assertThat(measure(region(10, List.of(), tenth)).basis())
                .endsWith("greatest points found from the greatest score");
        assertThat(measure(region(12, List.of(), tenth)).basis()).endsWith("greatest points not told, least possible");
    }

    @Test
    void anotherPaperIsNotCompared() {
        assertThat(measure(region(null, List.of(), List.of(1, 2, 3))).missing()).isEqualTo(Missing.NO_ITEMS);
    }
}
