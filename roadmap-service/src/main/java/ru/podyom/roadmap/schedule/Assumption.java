package ru.podyom.roadmap.schedule;

public record Assumption(String code) {}
