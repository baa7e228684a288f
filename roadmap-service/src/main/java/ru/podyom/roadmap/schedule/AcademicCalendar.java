package ru.podyom.roadmap.schedule;

public interface AcademicCalendar {}
