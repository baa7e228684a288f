package ru.podyom.assessment.table;

/**
 * What is known of a school that a table can contradict.
 *
 * @param highestGrade 4, 9 or 11
 */
public record SchoolFacts(int highestGrade) {}
