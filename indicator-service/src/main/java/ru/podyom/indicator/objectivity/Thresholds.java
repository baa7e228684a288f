package ru.podyom.indicator.objectivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Points from which the marks 3, 4 and 5 are given. Where nobody gives them they are those with which the most schools
 * agree, each by its own marks and scores: as many pupils are below the threshold as have a lower mark.
 *
 * @param found from the schools, not given
 */
record Thresholds(List<Threshold> known, boolean found) {

    /** @param mark that begins at these points */
    record Threshold(int mark, int from) {}

    static Thresholds of(Region region, Parameters parameters) {
        List<Integer> given = parameters.thresholds().get(region.procedure());
        if (given != null) {
            return new Thresholds(
                    IntStream.range(0, given.size())
                            .mapToObj(i -> new Threshold(3 + i, given.get(i)))
                            .toList(),
                    false);
        }
        List<Assessed> telling = region.schools().stream()
                .filter(school -> school.scores() != null
                        && school.marks() != null
                        && school.scores().total() == school.marks().total())
                .toList();
        List<Threshold> found = new ArrayList<>();
        if (telling.size() >= parameters.minSchools()) {
            for (int mark = 3; mark <= 5; mark++) {
                Integer from = agreed(telling, mark, parameters.thresholdAgreement());
                if (from != null) {
                    found.add(new Threshold(mark, from));
                }
            }
        }
        return new Thresholds(found, true);
    }

    /** Null where the marks do not follow from the points alone, or two thresholds explain them as well. */
    private static @Nullable Integer agreed(List<Assessed> schools, int mark, double share) {
        int highest = schools.stream()
                .mapToInt(school -> Objects.requireNonNull(school.scores()).highest())
                .max()
                .orElse(0);
        int[] agreeing = new int[highest + 2];
        for (Assessed school : schools) {
            Scores scores = Objects.requireNonNull(school.scores());
            long lower = Objects.requireNonNull(school.marks()).between(0, mark - 3);
            for (int from = 1; from <= highest; from++) {
                agreeing[from] += scores.between(0, from - 1) == lower ? 1 : 0;
            }
        }
        int best = IntStream.rangeClosed(1, Math.max(1, highest))
                .reduce((one, other) -> agreeing[other] > agreeing[one] ? other : one)
                .orElse(1);
        long asGood = IntStream.rangeClosed(1, highest)
                .filter(from -> agreeing[from] == agreeing[best])
                .count();
        return asGood == 1 && agreeing[best] >= share * schools.size() ? best : null;
    }
}
