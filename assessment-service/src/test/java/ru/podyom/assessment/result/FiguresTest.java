package ru.podyom.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

class FiguresTest {

    private static List<String> codes(Figures figures) {
        Violations violations = new Violations();
        figures.check(violations, "");
        return violations.found().stream().map(Violation::code).toList();
    }

    private static MarkShares shares(int two, int three, int four, int five) {
        return new MarkShares(
                BigDecimal.valueOf(two), BigDecimal.valueOf(three), BigDecimal.valueOf(four), BigDecimal.valueOf(five));
    }

    @Test
    void countsThatAddUpToTheParticipantsAreGood() {
        assertThat(codes(new Figures(20, new MarkCounts(6, 8, 4, 2), null, null, null, null)))
                .isEmpty();
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThat(codes(new Figures(20, new MarkCounts(6, 8, 4, 3), null, null, null, null)))
                .containsExactly("sum-mismatch");
    }

    @Test
    void countsWithoutParticipantsAreRefused() {
        assertThat(codes(new Figures(null, new MarkCounts(6, null, null, null), null, null, null, null)))
                .containsExactly("required");
    }

    @Test
    void roundedSharesMayMissOneHundredByTheirRounding() {
        assertThat(codes(new Figures(null, null, shares(33, 33, 33, 0), BigDecimal.ONE, null, null)))
                .isEmpty();
    }

    @Test
    void sharesFarFromOneHundredAreRefused() {
        assertThat(codes(new Figures(null, null, shares(30, 30, 30, 0), BigDecimal.ONE, null, null)))
                .containsExactly("sum-mismatch");
    }

    @Test
    void aShareAboveOneHundredIsRefused() {
        assertThat(codes(new Figures(
                        null, null, new MarkShares(BigDecimal.valueOf(130), null, null, null), null, null, null)))
                .containsExactly("out-of-range");
    }

    @Test
    void aShareThatContradictsItsCountIsRefused() {
        MarkShares thirty = new MarkShares(BigDecimal.valueOf(30), null, null, null);
        assertThat(codes(new Figures(27, new MarkCounts(7, null, null, null), thirty, null, null, null)))
                .containsExactly("contradiction");
    }

    @Test
    void aMissingResultHasNoFigures() {
        assertThat(codes(new Figures(null, null, shares(0, 0, 0, 100), null, Missing.NOT_TESTED, null)))
                .containsExactly("contradiction");
    }

    @Test
    void noFigureAndNoReasonIsRefused() {
        assertThat(codes(new Figures(null, null, null, null, null, null))).containsExactly("required");
    }

    @Test
    void aTinyExponentIsRefusedBeforeItIsComputedWith() {
        MarkShares tiny = new MarkShares(new BigDecimal("1e-100000000"), BigDecimal.TEN, null, null);

        assertThat(codes(new Figures(null, null, tiny, null, null, null))).containsExactly("out-of-range");
    }

    @Test
    void countsThatOverflowDoNotAddUp() {
        MarkCounts huge = new MarkCounts(Integer.MAX_VALUE, 1, null, null);

        assertThat(codes(new Figures(20, huge, null, null, null, null))).containsExactly("sum-mismatch");
    }

    @Test
    void aDoubtIsShort() {
        assertThat(codes(new Figures(null, null, null, null, Missing.NOT_TESTED, "?".repeat(1001))))
                .containsExactly("wrong-size");
    }
}
