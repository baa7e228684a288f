package ru.podyom.roadmap.schedule;

import java.time.LocalDate;

public record Term(LocalDate from, LocalDate to) {}
