package ru.podyom.roadmap.programme;

/** Told within the service when a correction changes the term, on which the reading of deadlines hangs. */
public record TermChanged(Programme programme) {}
