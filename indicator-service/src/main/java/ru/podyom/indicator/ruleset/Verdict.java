package ru.podyom.indicator.ruleset;

import java.util.List;

/**
 * What a rule set says of a school in a year.
 *
 * @param tested whether the school has any result of that year that counts
 */
public record Verdict(boolean tested, boolean listed, List<Criterion> criteria) {}
