package ru.podyom.indicator.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.SchoolYears;

/** Sums up, school by school, how results changed from one procedure to the next, and tells the last change of each. */
final class Changes {

    private static final int FEWEST_SCHOOLS = 10;
    private static final int MOST_YEARS = 2;

    private final int lastYear;
    private final Map<Key, Sum> sums = new HashMap<>();

    private record Key(Step step, int year) {}

    private record Pupils(SchoolResult result, int year, int below, int of) {}

    private static final class Sum {
        int schools;
        int below;
        int of;
        int belowThen;
        int ofThen;
        double change;
        double square;
        double noise;
    }

    /** @param lastYear calendar year in which the last school year begins that is looked at */
    Changes(int lastYear) {
        this.lastYear = lastYear;
    }

    void take(List<SchoolResult> results) {
        List<Pupils> counted = results.stream()
                .map(Changes::pupils)
                .filter(one -> one.of() > 0 && one.year() <= lastYear)
                .toList();
        for (Pupils earlier : counted) {
            for (Pupils later : counted) {
                if (follows(earlier, later)) {
                    add(earlier, later);
                }
            }
        }
    }

    private static Pupils pupils(SchoolResult result) {
        Integer below = result.counted().below();
        Integer of = result.participants();
        int year = SchoolYears.start(result.schoolYear());
        return below == null || of == null ? new Pupils(result, year, 0, 0) : new Pupils(result, year, below, of);
    }

    /** The same children in a later grade, or the same procedure with later children. */
    private static boolean follows(Pupils earlier, Pupils later) {
        int years = later.year() - earlier.year();
        int grades = later.result().grade() - earlier.result().grade();
        return years >= 1
                && years <= MOST_YEARS
                && later.result().subject().equals(earlier.result().subject())
                && (grades == years
                        || later.result().kind().equals(earlier.result().kind()));
    }

    private void add(Pupils earlier, Pupils later) {
        SchoolResult from = earlier.result();
        SchoolResult to = later.result();
        Step step =
                new Step(from.type(), from.grade(), to.type(), to.grade(), to.subject(), later.year() - earlier.year());
        Sum sum = sums.computeIfAbsent(new Key(step, later.year()), absent -> new Sum());
        double change = Prediction.logit(later.below(), later.of()) - Prediction.logit(earlier.below(), earlier.of());
        sum.schools++;
        sum.below += earlier.below();
        sum.of += earlier.of();
        sum.belowThen += later.below();
        sum.ofThen += later.of();
        sum.change += change;
        sum.square += change * change;
        sum.noise += noise(earlier) + noise(later);
    }

    /** The variance that chance alone gives a logit. */
    private static double noise(Pupils one) {
        return 1 / (one.below() + 0.5) + 1 / (one.of() - one.below() + 0.5);
    }

    /** For every step the last year in which at least ten schools have both results. */
    Map<Step, Shift> told() {
        Map<Step, Integer> last = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (sum.schools >= FEWEST_SCHOOLS) {
                last.merge(key.step(), key.year(), Math::max);
            }
        });
        Map<Step, Shift> shifts = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (Integer.valueOf(key.year()).equals(last.get(key.step()))) {
                shifts.put(key.step(), shift(key.year(), sum));
            }
        });
        return shifts;
    }

    private static Shift shift(int year, Sum sum) {
        double spread = (sum.square - sum.change * sum.change / sum.schools) / (sum.schools - 1);
        return new Shift(
                SchoolYears.of(year),
                sum.schools,
                Range.percent((double) sum.below / sum.of),
                Range.percent((double) sum.belowThen / sum.ofThen),
                Prediction.logit(sum.belowThen, sum.ofThen) - Prediction.logit(sum.below, sum.of),
                Math.sqrt(Math.max(0, spread - sum.noise / sum.schools)));
    }
}
