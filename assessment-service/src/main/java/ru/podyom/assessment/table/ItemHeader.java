package ru.podyom.assessment.table;

/**
 * An item of a work, from a header as {@code 5.1 (2б)}.
 *
 * @param maxScore most points it gives
 */
public record ItemHeader(String name, int maxScore) {}
