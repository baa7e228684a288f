package ru.podyom.roadmap.layout;

/**
 * A column of a table.
 *
 * @param header as printed, put together from up to three rows
 * @param year for a column of a year, and the first year for one of a school year; 0 for any other
 */
public record Column(String header, Role role, int year) {}
