package ru.podyom.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    /** The first row is the example of the brief, the others are of Newcombe (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "3, 7, 0.1582, 0.7495",
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "20, 20, 0.8389, 1"
    })
    void wilsonsIntervalIsThePublishedOne(long count, long of, double low, double high) {
        Interval interval = Interval.wilson(count, of);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void nobodyHasNoShare() {
        assertThatThrownBy(() -> Interval.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "10, 10, 0, 20, 0.6791, 1"
    })
    void theIntervalOfADifferenceIsNewcombes(long one, long of, long other, long otherOf, double low, double high) {
        Interval interval = new TwoShares(one, of, other, otherOf).interval();

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** Fisher's tea, a textbook table, no difference at all, and one that chance never makes. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 1, 4, 0.485714",
        "1, 10, 11, 14, 0.002759",
        "5, 10, 50, 100, 1",
        "40, 40, 0, 4000, 0",
        "30, 100, 3000, 10000, 1"
    })
    void theExactTestIsFishers(long one, long of, long other, long otherOf, double expected) {
        assertThat(new TwoShares(one, of, other, otherOf).pValue()).isCloseTo(expected, within(0.000001));
    }

    @Test
    void threeOfFourAgainstOneOfFourMayBeChanceAndElevenOfFourteenAgainstOneOfTenIsNot() {
        assertThat(new TwoShares(3, 4, 1, 4).distinguishable()).isFalse();
        assertThat(new TwoShares(1, 10, 11, 14).distinguishable()).isTrue();
    }

    /** By hand: N = 20, 18/20, 12/20, (4·100 + 8·64 + 6·36 + 2·16)/20, with 2 н/а (1160 + 14)/22. */
    @Test
    void marksGiveTheUsualFigures() {
        Marks marks = new Marks(2, 6, 8, 4);

        assertThat(marks.total()).isEqualTo(20);
        assertThat(marks.passRate()).isEqualTo(90);
        assertThat(marks.knowledgeQuality()).isEqualTo(60);
        assertThat(marks.attainmentIndex()).isEqualTo(58);
        assertThat(marks.attainmentIndex(2)).isCloseTo(53.3636, within(0.0001));
        assertThat(marks.mean()).isEqualTo(3.7);
    }
}
