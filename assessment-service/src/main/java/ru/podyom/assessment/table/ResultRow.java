package ru.podyom.assessment.table;

import ru.podyom.assessment.result.Figures;

/**
 * One school's result in one procedure.
 *
 * @param line from 1
 * @param column the first of its figures, from 1
 */
public record ResultRow(long line, int column, SchoolKey school, ProcedureKey procedure, Figures figures) {}
