package ru.podyom.roadmap.calendar;

/**
 * Told within the service when a territory has fixed the terms of a school year: what is due in them may have moved.
 *
 * @param territoryPath where, and below which, the calendar holds
 */
public record CalendarChanged(String territoryPath) {}
