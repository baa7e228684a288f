package ru.podyom.indicator.objectivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small regions to reckon with by hand. */
final class Schools {

    static final Parameters RULES = rules(Map.of(), 0.5);

    private Schools() {}

    static Parameters rules(Map<String, List<Integer>> thresholds, double leastEffect) {
        return new Parameters(
                10,
                10,
                0.05,
                Map.of(SignalKind.MEAN_Z, leastEffect),
                Set.of("lyceum"),
                thresholds,
                0.9,
                2,
                6,
                new Parameters.Recheck(0.9, 0.1));
    }

    /** Pupils by points, written as points and pupils by turns. */
    static Scores scores(int... pointsAndPupils) {
        List<Integer> pupils = new ArrayList<>(Collections.nCopies(21, 0));
        for (int i = 0; i < pointsAndPupils.length; i += 2) {
            pupils.set(pointsAndPupils[i], pointsAndPupils[i + 1]);
        }
        return Scores.of(pupils);
    }

    static Assessed with(String code, Scores scores) {
        return of(code, (int) scores.total(), scores, null, null, null);
    }

    static Assessed of(
            String code,
            int participants,
            @Nullable Scores scores,
            @Nullable Scores marks,
            Assessed.@Nullable Journal journal,
            @Nullable List<Integer> items) {
        return new Assessed(code, "ru/r/m", "secondary", participants, scores, null, marks, journal, items);
    }

    /** Nine schools of ten pupils, half of them with 8 points and half with 12, and one more. */
    static List<Assessed> nineAnd(Assessed tenth) {
        return nineAnd(scores(8, 5, 12, 5), tenth);
    }

    static List<Assessed> nineAnd(Scores usual, Assessed tenth) {
        List<Assessed> all = new ArrayList<>(
                IntStream.range(0, 9).mapToObj(i -> with("s" + i, usual)).toList());
        all.add(tenth);
        return all;
    }

    static Region region(List<Assessed> schools) {
        return new Region("vpr-ma-7-2021", "VPR", null, List.of(), schools, List.of(), List.of());
    }
}
