package ru.podyom.assessment.table;

import ru.podyom.assessment.result.Figures;

/**
 * The figures of one school in one procedure, as a sheet gives them.
 *
 * @param column where they begin in the line, from 0
 */
public record ResultRow(long line, int column, SchoolKey school, ProcedureKey procedure, Figures figures) {}
