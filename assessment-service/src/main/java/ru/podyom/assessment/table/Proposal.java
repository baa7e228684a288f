package ru.podyom.assessment.table;

import java.util.List;

/**
 * How the rows of a refused line could be taken.
 *
 * @param action what a person would agree to
 * @param rows what would be taken then
 */
public record Proposal(String action, List<ResultRow> rows) {}
