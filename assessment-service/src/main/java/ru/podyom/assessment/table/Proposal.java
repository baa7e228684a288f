package ru.podyom.assessment.table;

import java.util.List;

/**
 * A repair of what was found.
 *
 * @param action what would be done, in words
 * @param rows the rows that would be taken then
 */
public record Proposal(String action, List<ResultRow> rows) {}
