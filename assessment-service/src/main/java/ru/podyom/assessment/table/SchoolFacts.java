package ru.podyom.assessment.table;

/**
 * What a reader of sheets needs to know of a school.
 *
 * @param upperGrades whether it has grades 10 and 11, and so ЕГЭ
 */
public record SchoolFacts(boolean upperGrades) {}
