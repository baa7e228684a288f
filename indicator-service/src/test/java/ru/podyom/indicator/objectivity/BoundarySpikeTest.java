package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;
import static ru.podyom.indicator.objectivity.Schools.scores;
import static ru.podyom.indicator.objectivity.Schools.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundarySpikeTest {

    private static final Parameters GIVEN = Schools.rules(Map.of("vpr-ma-7-2021", List.of(7, 11, 15)), 0);

    /** As many pupils above as below: 9 of 10 against a half, by hand 11 / 1024. */
    private static final Scores HALF = scores(6, 5, 7, 5);

    @Test
    void aSpikeJustAboveTheThresholdIsMeasuredByTheBinomial() {
        List<Assessed> schools = new ArrayList<>(Schools.nineAnd(HALF, with("x", scores(5, 1, 7, 9))));
        schools.add(with("balance", scores(6, 9, 8, 1)));

        Measure measure = new BoundarySpike(Schools.region(schools), GIVEN).of(schools.get(9));

        assertThat(measure.statistic()).isEqualTo(0.9);
        assertThat(measure.effect()).isCloseTo(0.4, within(1e-12));
        assertThat(measure.pValue()).isCloseTo(3 * 11 / 1024.0, within(1e-12));
        assertThat(measure.basis()).isEqualTo("mark 3 from 7 points (given): 9 of 10 above, in the region 50 %");
    }

    private static Assessed marked(String code, int two, int three, int four, int five) {
        return Schools.of(
                code,
                two + three + four + five,
                scores(5, two - 1, 6, 1, 7, 1, 8, three - 1, 12, four, 15, 1, 17, five - 1),
                Scores.of(List.of(two, three, four, five)),
                null,
                null);
    }

    @Test
    void thresholdsAreFoundWhereMarksAndScoresOfTheSchoolsAgree() {
        List<Assessed> schools = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            schools.add(marked("s" + i, 2 + i, 3, 4, 5));
        }
        schools.add(with("four from 11", scores(10, 1, 11, 9)));

        Thresholds found = Thresholds.of(Schools.region(schools), RULES);

        // Nobody of those who tell marks has 9, 10 or 11 points: «4» may begin at any of 9 to 12 and is not found.
        assertThat(found.known()).containsExactly(new Thresholds.Threshold(3, 7));
        assertThat(found.found()).isTrue();
    }

    @Test
    void whereMarksDoNotFollowFromPointsThereIsNoThreshold() {
        List<Assessed> schools = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            // Of two pupils with 7 points one has «2»: a condition beside the points.
            schools.add(Schools.of("s" + i, 12, scores(6, 5, 7, 2, 8, 5), Scores.of(List.of(6, 6, 0, 0)), null, null));
        }

        Measure measure = new BoundarySpike(Schools.region(schools), RULES).of(schools.get(0));

        assertThat(measure.missing()).isEqualTo(Missing.NO_THRESHOLDS);
    }

    @Test
    void withoutScoresThereIsNothingToSee() {
        Assessed silent = Schools.of("silent", 20, null, null, null, null);

        assertThat(new BoundarySpike(Schools.region(Schools.nineAnd(silent)), GIVEN)
                        .of(silent)
                        .missing())
                .isEqualTo(Missing.NO_HISTOGRAM);
    }
}
