package ru.podyom.roadmap.schedule;

import java.util.List;

public record Question(String code, List<Reading> readings) {}
