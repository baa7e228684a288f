package ru.podyom.indicator.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChancesTest {

    private static boolean twoLow(BitSet low) {
        return low.cardinality() >= 2;
    }

    @Test
    void twoOfThreeAreCountedOut() {
        Range range = new Chances(List.of(0.5, 0.5, 0.2)).of(ChancesTest::twoLow, ChancesTest::twoLow);

        // 0.25 both of the first, and one of them with the third: 0.5 · 0.2
        assertThat(range.low()).isCloseTo(35, within(0.1));
        assertThat(range.high()).isCloseTo(35, within(0.6));
    }

    @Test
    void whatIsOpenWidensTheRange() {
        Range range = new Chances(List.of(0.4)).of(set -> false, set -> set.get(0));

        assertThat(range).isEqualTo(new Range(0, 40));
    }

    @Test
    void whatIsNotTriedIsOpen() {
        Range range = new Chances(Collections.nCopies(20, 0.5)).of(ChancesTest::twoLow, ChancesTest::twoLow);

        assertThat(range.low()).isLessThan(1);
        assertThat(range.high()).isGreaterThan(99);
    }

    @Test
    void nothingComingIsWhatItIs() {
        assertThat(new Chances(List.of()).of(set -> true, set -> true)).isEqualTo(new Range(100, 100));
    }
}
