package ru.podyom.indicator.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.podyom.indicator.objectivity.Schools.RULES;
import static ru.podyom.indicator.objectivity.Schools.scores;
import static ru.podyom.indicator.objectivity.Schools.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final long SEED = 20260131;

    @Test
    void aSchoolFarAboveTheOthersIsASignalAndTheOthersAreNot() {
        var examined = Examination.of(Schools.region(Schools.nineAnd(with("high", scores(14, 10)))), RULES);

        assertThat(examined.get(9).signals()).contains(SignalKind.MEAN_Z);
        assertThat(examined.subList(0, 9))
                .allSatisfy(one -> assertThat(one.signals()).isEmpty());
        assertThat(examined.get(9).findings()).extracting(Finding::kind).containsExactly(SignalKind.values());
    }

    @Test
    void whoHasNobodyTestedIsComparedInNothing() {
        var examined =
                Examination.of(Schools.region(Schools.nineAnd(Schools.of("none", 0, null, null, null, null))), RULES);

        assertThat(examined.get(9).findings()).extracting(Finding::missing).containsOnly(Missing.NOT_TESTED);
    }

    @Test
    void aLargeButCommonDifferenceIsCorrectedAway() {
        Finding alone = Finding.of(SignalKind.MEAN_Z, Measure.of(10, 2.1, 0.66, 0.018, ""), 0.018, RULES);
        Finding amongMany = Finding.of(SignalKind.MEAN_Z, Measure.of(10, 2.1, 0.66, 0.018, ""), 0.3, RULES);

        assertThat(alone.signal()).isTrue();
        assertThat(amongMany.signal()).isFalse();
    }

    @Test
    void asLittleAsMakesNoDifferenceIsNoSignalHoweverSureItIs() {
        Finding small = Finding.of(SignalKind.MEAN_Z, Measure.of(9000, 9, 0.1, 1e-9, ""), 1e-7, RULES);

        assertThat(small.signal()).isFalse();
    }

    @Test
    void amongHonestSchoolsSignalsAreRare() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<Assessed> schools = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<Integer> pupils = new ArrayList<>(java.util.Collections.nCopies(21, 0));
            int[] marks = new int[4];
            int participants = 20 + random.nextInt(40);
            for (int pupil = 0; pupil < participants; pupil++) {
                int points = (int) Math.max(0, Math.min(20, Math.round(11 + 4 * random.nextGaussian())));
                pupils.set(points, pupils.get(points) + 1);
                marks[points < 7 ? 0 : points < 11 ? 1 : points < 15 ? 2 : 3]++;
            }
            Scores scores = Scores.of(pupils);
            schools.add(Schools.of(
                    "s" + i,
                    (int) scores.total(),
                    scores,
                    Scores.of(java.util.Arrays.stream(marks).boxed().toList()),
                    null,
                    null));
        }

        var examined = Examination.of(Schools.region(schools), RULES);

        assertThat(examined.stream().filter(one -> !one.signals().isEmpty())).hasSizeLessThanOrEqualTo(3);
        assertThat(examined.get(0).findings().get(1).basis()).contains("found");
    }
}
