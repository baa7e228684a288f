package ru.podyom.indicator.fact;

import java.util.Collection;

/**
 * What a batch of events was about: fired in its transaction, for what follows later from facts.
 *
 * @param schools codes of schools that were told themselves
 * @param procedures codes of procedures that were told themselves
 */
public record Heard(Collection<News.Result> results, Collection<String> schools, Collection<String> procedures) {}
