package ru.podyom.indicator.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
class AgreedShareTest {

    @Test
    void theIntervalsAreThoseOfThePublishedTable() {
        assertThat(AgreedShare.of(81, 263)).isEqualTo(new AgreedShare(81, 263, 30.8, 25.5, 36.6));
        assertThat(AgreedShare.of(15, 148)).isEqualTo(new AgreedShare(15, 148, 10.1, 6.2, 16.0));
        assertThat(AgreedShare.of(0, 20)).isEqualTo(new AgreedShare(0, 20, 0.0, 0.0, 16.1));
        assertThat(AgreedShare.of(1, 29)).isEqualTo(new AgreedShare(1, 29, 3.4, 0.6, 17.2));
    }

    @Test
    void allThatAgreesLeavesRoomForDoubt() {
        assertThat(AgreedShare.of(12, 12)).isEqualTo(new AgreedShare(12, 12, 100.0, 75.8, 100.0));
    }
}
