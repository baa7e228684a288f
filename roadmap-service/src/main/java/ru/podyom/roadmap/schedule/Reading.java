package ru.podyom.roadmap.schedule;

public record Reading(String code, Schedule schedule) {}
