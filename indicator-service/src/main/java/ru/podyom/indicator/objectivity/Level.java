package ru.podyom.indicator.objectivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the mean of each school stands in its region: in points where enough schools tell them, else in marks. */
final class Level {

    private final boolean inPoints;
    private final Scores pupils;
    private final Map<String, Standing> standings = new HashMap<>();

    /**
     * One school.
     *
     * @param distance from the region's mean, in standard deviations of the region's pupils
     * @param percentile of the compared schools; those with the same mean count half
     */
    record Standing(int n, double mean, double distance, double percentile) {}

    private Level(boolean inPoints, Scores pupils) {
        this.inPoints = inPoints;
        this.pupils = pupils;
    }

    /** Null when too few schools can be compared, or all pupils did the same. */
    static @Nullable Level of(List<Assessed> schools, Parameters parameters) {
        for (boolean inPoints : new boolean[] {true, false}) {
            List<Scores> told = schools.stream()
                    .map(school -> inPoints ? school.scores() : school.marks())
                    .filter(Objects::nonNull)
                    .toList();
            if (told.size() >= parameters.minSchools()) {
                Level level = new Level(inPoints, Scores.sum(told));
                level.place(schools, parameters);
                return level.deviation() == 0 ? null : level;
            }
        }
        return null;
    }

    private void place(List<Assessed> schools, Parameters parameters) {
        Map<Double, Integer> means = new TreeMap<>();
        Map<String, Double> known = new HashMap<>();
        int compared = 0;
        for (Assessed school : schools) {
            Double mean = mean(school);
            if (mean != null && school.participants() >= parameters.minParticipants()) {
                known.put(school.school(), mean);
                means.merge(mean, 1, Integer::sum);
                compared++;
            }
        }
        Map<Double, Double> percentiles = percentiles(means, compared);
        for (Assessed school : schools) {
            Double mean = known.get(school.school());
            if (mean != null) {
                standings.put(
                        school.school(),
                        new Standing(
                                school.participants(),
                                mean,
                                (mean - mean()) / deviation(),
                                Objects.requireNonNull(percentiles.get(mean))));
            }
        }
    }

    /** @param means in ascending order, with the number of schools */
    private static Map<Double, Double> percentiles(Map<Double, Integer> means, int compared) {
        Map<Double, Double> percentiles = new HashMap<>();
        int below = 0;
        for (Map.Entry<Double, Integer> same : means.entrySet()) {
            percentiles.put(same.getKey(), 100 * (below + same.getValue() / 2.0) / compared);
            below += same.getValue();
        }
        return percentiles;
    }

    @Nullable
    Double mean(Assessed school) {
        Scores told = inPoints ? school.scores() : school.marks();
        if (told != null) {
            return told.mean();
        }
        return inPoints ? school.mean() : null;
    }

    @Nullable
    Standing of(String school) {
        return standings.get(school);
    }

    double mean() {
        return pupils.mean();
    }

    /** Of all pupils of the region, who are known: divided by their number. */
    double deviation() {
        return Math.sqrt(pupils.squares() / (double) pupils.total());
    }

    long total() {
        return pupils.total();
    }

    String scale() {
        return inPoints ? "points" : "marks";
    }
}
