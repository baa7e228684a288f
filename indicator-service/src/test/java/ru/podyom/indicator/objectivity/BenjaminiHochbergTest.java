package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The fifteen p-values of the paper of 1995, section 3.2. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0
    };

    @Test
    void theFourOfThePaperAreDiscoveries() {
        double[] adjusted = BenjaminiHochberg.adjusted(PUBLISHED);

        assertThat(Arrays.stream(adjusted).filter(value -> value <= 0.05)).hasSize(4);
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    }

    @Test
    void aLessLikelyOneIsNeverWorthLess() {
        double[] adjusted = BenjaminiHochberg.adjusted(PUBLISHED);

        // By itself the sixth would be 0.0278 · 15 / 6 = 0.0695; the seventh is 0.0298 · 15 / 7.
        assertThat(adjusted[5]).isCloseTo(0.0298 * 15 / 7, within(1e-12));
    }

    @Test
    void theOrderOfTheGivenStays() {
        assertThat(BenjaminiHochberg.adjusted(new double[] {0.5, 0.01, 0.04}))
                .containsExactly(new double[] {0.5, 0.03, 0.06}, within(1e-12));
    }

    @Test
    void nothingIsCorrectedToNothing() {
        assertThat(BenjaminiHochberg.adjusted(new double[0])).isEmpty();
    }
}
