package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ru.podyom.indicator.objectivity.Schools.RULES;
import static ru.podyom.indicator.objectivity.Schools.nineAnd;
import static ru.podyom.indicator.objectivity.Schools.scores;
import static ru.podyom.indicator.objectivity.Schools.with;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanAboveTest {

    private static Measure measure(List<Assessed> schools, Assessed school) {
        return new MeanAbove(Level.of(schools, RULES), RULES).of(school);
    }

    @Test
    void theDistanceIsMeasuredInTheRegionsDeviation() {
        Assessed high = with("high", scores(14, 10));

        Measure measure = measure(nineAnd(high), high);

        // Mean (90 · 10 + 10 · 14) / 100 = 10.4; squares 45 · 2.4² + 45 · 1.6² + 10 · 3.6² = 504; deviation √5.04.
        assertThat(measure.effect()).isCloseTo(3.6 / Math.sqrt(5.04), within(1e-12));
        assertThat(measure.statistic()).isCloseTo(5.0709, within(1e-4));
        assertThat(measure.pValue()).isCloseTo(1.98e-7, within(1e-9));
        assertThat(measure.clear()).isTrue();
        assertThat(measure.basis()).isEqualTo("points; region's mean 10.40, deviation 2.24 of 100 pupils");
    }

    @Test
    void intervalsThatTouchGiveNoSignal() {
        // Mean 11: the region's is 10.1, its deviation near 2; 0.9 / 2.02 is less than 1.96 · (1 / √10 + 1 / √100).
        Assessed somewhat = with("somewhat", scores(9, 5, 13, 5));

        assertThat(measure(nineAnd(somewhat), somewhat).clear()).isFalse();
    }

    @Test
    void marksStandInWherePointsAreNotTold() {
        List<Assessed> schools = nineAnd(with("x", scores(8, 10))).stream()
                .map(one -> Schools.of(
                        one.school(),
                        10,
                        null,
                        Scores.of(List.of(0, 5, 5, one.school().equals("x") ? 10 : 0)),
                        null,
                        null))
                .map(one -> new Assessed(
                        one.school(),
                        one.territoryPath(),
                        one.kind(),
                        (int) java.util.Objects.requireNonNull(one.marks()).total(),
                        null,
                        null,
                        one.marks(),
                        null,
                        null))
                .toList();

        Measure measure = measure(schools, schools.get(9));

        assertThat(measure.missing()).isNull();
        // Marks of 110 pupils: 50 · 3, 50 · 4, 10 · 5.
        assertThat(measure.basis()).startsWith("marks; region's mean 3.64");
    }

    @Test
    void aLyceumIsNotMeasuredByItsMean() {
        Assessed lyceum = new Assessed("l", "ru/r/m", "lyceum", 10, scores(14, 10), null, null, null, null);

        assertThat(measure(nineAnd(lyceum), lyceum).missing()).isEqualTo(Missing.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotToldHasAName() {
        Assessed silent = Schools.of("silent", 20, null, null, null, null);
        Assessed small = with("small", scores(14, 9));

        assertThat(measure(nineAnd(with("x", scores(8, 10))), silent).missing()).isEqualTo(Missing.NO_MEAN);
        assertThat(measure(nineAnd(small), small).missing()).isEqualTo(Missing.NOT_ENOUGH_PARTICIPANTS);
        assertThat(measure(List.of(small), small).missing()).isEqualTo(Missing.NOT_ENOUGH_SCHOOLS);
    }

    @Test
    void schoolsOfOneMeanSharePercentiles() {
        Level level = Level.of(nineAnd(with("high", scores(14, 10))), RULES);

        assertThat(level).isNotNull();
        assertThat(java.util.Objects.requireNonNull(level.of("s0")).percentile())
                .isEqualTo(45);
        assertThat(java.util.Objects.requireNonNull(level.of("high")).percentile())
                .isEqualTo(95);
    }
}
