package ru.podyom.indicator.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says of a school in a year.
 *
 * @param tested whether the school has any result of that year that counts
 * @param distance how far the school is from leaving the list, or from entering it where that was asked for
 */
public record Verdict(
        boolean tested,
        boolean listed,
        List<Criterion> criteria,
        @Nullable Distance distance) {

    /** Of a school that had closed before the year: it is on no list, whatever is reported of it. */
    public static final Verdict CLOSED = new Verdict(false, false, List.of(), null);
}
