package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;
import static ru.podyom.indicator.objectivity.Schools.nineAnd;
import static ru.podyom.indicator.objectivity.Schools.scores;
import static ru.podyom.indicator.objectivity.Schools.with;

import org.junit.jupiter.api.Test;

class LowVarianceTest {

    @Test
    void pupilsMoreAlikeThanElsewhereAreUnlikely() {
        Assessed alike = with("alike", scores(10, 9, 11, 1));

        Measure measure = new LowVariance(nineAnd(alike), RULES).of(alike);

        // Squares 40 in each of the nine, 0.9 here: within (360 + 0.9) / 90 = 4.01.
        assertThat(measure.statistic()).isCloseTo(0.9 / 4.01, within(1e-12));
        assertThat(measure.effect()).isCloseTo(1 - 0.1 / 4.01, within(1e-12));
        assertThat(measure.pValue()).isCloseTo(9.2606e-7, within(1e-10));
    }

    @Test
    void widerIsNoEffect() {
        Assessed wide = with("wide", scores(0, 5, 20, 5));

        assertThat(new LowVariance(nineAnd(wide), RULES).of(wide).effect()).isZero();
    }

    @Test
    void aRegionOfEqualsHasNoMeasure() {
        Assessed same = with("same", scores(10, 10));

        assertThat(new LowVariance(nineAnd(scores(10, 10), same), RULES)
                        .of(same)
                        .missing())
                .isEqualTo(Missing.NO_SPREAD);
    }
}
