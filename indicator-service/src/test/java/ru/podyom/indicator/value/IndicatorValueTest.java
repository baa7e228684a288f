package ru.podyom.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IndicatorValueTest {

    private static TargetRange range(int minimum, int aspiration) {
        return new TargetRange(BigDecimal.valueOf(minimum), BigDecimal.valueOf(aspiration), "план");
    }

    @Test
    void betterThanTheAspirationIsReached() {
        assertThat(Standing.of(100, range(80, 100), true)).isEqualTo(Standing.REACHED);
        assertThat(Standing.of(5, range(40, 10), false)).isEqualTo(Standing.REACHED);
    }

    @Test
    void betweenMinimumAndAspirationIsInRange() {
        assertThat(Standing.of(80, range(80, 100), true)).isEqualTo(Standing.IN_RANGE);
        assertThat(Standing.of(40, range(40, 10), false)).isEqualTo(Standing.IN_RANGE);
    }

    @Test
    void worseThanTheMinimumIsShort() {
        assertThat(Standing.of(79.99, range(80, 100), true)).isEqualTo(Standing.SHORT);
        assertThat(Standing.of(42.86, range(40, 10), false)).isEqualTo(Standing.SHORT);
    }

    @Test
    void aPlannedZeroIsATarget() {
        assertThat(Standing.of(0, range(0, 0), true)).isEqualTo(Standing.REACHED);
    }

    @Test
    void threeOfSevenLeavesAWideInterval() {
        Interval interval = Interval.wilson(3, 7);

        assertThat(interval).isEqualTo(new Interval(15.8, 75.0));
    }

    @Test
    void noneOfSevenIsNotSurelyNone() {
        assertThat(Interval.wilson(0, 7).low()).isZero();
        assertThat(Interval.wilson(0, 7).high()).isGreaterThan(30);
    }
}
