package ru.podyom.assessment.scale;

import java.util.List;
import java.util.StringJoiner;

/**
 * A mark and why it is this one.
 *
 * @param byScore what the score alone would have given
 * @param failed conditions that lowered the mark, the highest first
 * @param unchecked conditions of this mark whose points are not known: it may be lower
 * @param mayBeHigher the scale does not say where the next mark begins
 */
public record Graded(
        int score, int mark, int byScore, List<Condition> failed, List<Condition> unchecked, boolean mayBeHigher) {

    /** Whether nothing that is not known could change the mark. */
    public boolean certain() {
        return unchecked.isEmpty() && !mayBeHigher;
    }

    /** The same in words, for whoever asks why. */
    public String explanation() {
        StringJoiner words = new StringJoiner("; ");
        words.add("a score of " + score + " gives " + byScore);
        for (Condition condition : failed) {
            words.add("less than " + condition.atLeast() + " points in " + condition.tag() + " leave "
                    + (condition.mark() - 1));
        }
        for (Condition condition : unchecked) {
            words.add("the points in " + condition.tag() + " are not known, " + condition.atLeast() + " are needed");
        }
        if (mayBeHigher) {
            words.add("where " + (byScore + 1) + " begins is not known");
        }
        return words.toString();
    }
}
