package ru.podyom.assessment.sheet;

/**
 * Something about a cell that the reader of its value should know.
 *
 * @param column from 0; -1 for the sheet as a whole
 */
public record CellNote(long line, int column, String code, String message) {}
