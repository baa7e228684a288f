package ru.podyom.roadmap.calendar;

public record CalendarChanged(String territoryPath) {}
