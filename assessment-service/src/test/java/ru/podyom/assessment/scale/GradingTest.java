package ru.podyom.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scales of ОГЭ 2023 in mathematics and Russian, with what they ask for beside the score. */
class GradingTest {

    private static final Grading MATHS =
            new Grading(new Thresholds(8, 15, 22, 31), List.of(new Condition(3, "geometry", 2)));
    private static final Grading RUSSIAN =
            new Grading(new Thresholds(15, 23, 29, 33), List.of(new Condition(4, "GK", 4), new Condition(5, "GK", 6)));

    @ParameterizedTest
    @CsvSource({"0,2", "7,2", "8,3", "14,3", "15,4", "21,4", "22,5", "31,5"})
    void aScoreIsTheMarkWhoseThresholdItReaches(int score, int mark) {
        assertThat(MATHS.mark(score, Map.of("geometry", 5)).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"8,1,2", "31,1,2", "31,0,2", "31,2,5"})
    void withoutTwoPointsOfGeometryNobodyPasses(int score, int geometry, int mark) {
        assertThat(MATHS.mark(score, Map.of("geometry", geometry)).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"29,6,5", "29,5,4", "29,3,3", "23,4,4", "23,3,3", "15,0,3", "14,10,2"})
    void literacyBoundsTheMarksFourAndFive(int score, int literacy, int mark) {
        assertThat(RUSSIAN.mark(score, Map.of("GK", literacy)).mark()).isEqualTo(mark);
    }

    @Test
    void aMarkThatWasLoweredSaysWhy() {
        Graded graded = RUSSIAN.mark(30, Map.of("GK", 5));

        assertThat(graded.byScore()).isEqualTo(5);
        assertThat(graded.failed()).containsExactly(new Condition(5, "GK", 6));
        assertThat(graded.explanation()).isEqualTo("a score of 30 gives 5; less than 6 points in GK leave 4");
    }

    @Test
    void pointsThatAreNotKnownLeaveTheMarkOpen() {
        Graded graded = MATHS.mark(15, Map.of());

        assertThat(graded.mark()).isEqualTo(4);
        assertThat(graded.certain()).isFalse();
        assertThat(graded.unchecked()).containsExactly(new Condition(3, "geometry", 2));
    }

    @Test
    void aMarkBelowWhatAConditionIsAboutIsCertain() {
        assertThat(RUSSIAN.mark(15, Map.of()).certain()).isTrue();
    }

    @Test
    void aScaleThatKnowsOnlyTheLowestThresholdSaysSo() {
        Graded graded = new Grading(new Thresholds(15, null, null, null), List.of()).mark(30, Map.of());

        assertThat(graded.mark()).isEqualTo(3);
        assertThat(graded.mayBeHigher()).isTrue();
    }

    @Test
    void aScoreThatThePaperDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> MATHS.mark(32, Map.of())).hasMessage("the score is from 0 to 31, not 32");
    }

    @Test
    void thresholdsRise() {
        assertThatThrownBy(() -> new Thresholds(8, 8, null, null)).hasMessage("mark4 is above 8, not 8");
    }
}
