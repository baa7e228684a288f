package ru.podyom.assessment.scale;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Turns a pupil's points into a mark, and says why. Source of the conditional thresholds: the scale that this is made
 * of.
 */
public record Grading(Thresholds thresholds, List<Condition> conditions) {

    public Grading {
        conditions = conditions.stream()
                .sorted(Comparator.comparingInt(Condition::mark).reversed())
                .toList();
        for (Condition condition : conditions) {
            if (thresholds.of(condition.mark()) == null) {
                throw new IllegalArgumentException(
                        "a condition is of the mark " + condition.mark() + ", which has no threshold");
            }
        }
    }

    /**
     * @param primaryScore all points of the pupil
     * @param tagScores points in the items with each tag; a tag that is not there is not known, which is not 0
     * @throws IllegalArgumentException if the score is not one of this paper
     */
    public Graded mark(int primaryScore, Map<String, Integer> tagScores) {
        Integer greatest = thresholds.maxScore();
        if (primaryScore < 0 || (greatest != null && primaryScore > greatest)) {
            throw new IllegalArgumentException("the score is from 0 to " + greatest + ", not " + primaryScore);
        }
        int byScore = thresholds.reachedBy(primaryScore);
        List<Condition> failed = conditions.stream()
                .filter(condition -> condition.mark() <= byScore && condition.failsFor(tagScores))
                .toList();
        int mark = failed.isEmpty() ? byScore : failed.get(failed.size() - 1).mark() - 1;
        List<Condition> unchecked = conditions.stream()
                .filter(condition -> condition.mark() <= mark && condition.isOpenFor(tagScores))
                .toList();
        boolean mayBeHigher = failed.isEmpty() && byScore > 2 && byScore < 5 && thresholds.of(byScore + 1) == null;
        return new Graded(primaryScore, mark, byScore, failed, unchecked, mayBeHigher);
    }
}
