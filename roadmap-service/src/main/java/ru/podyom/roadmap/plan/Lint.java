package ru.podyom.roadmap.plan;

import ru.podyom.roadmap.document.Place;

/** Something doubtful in a document, in words for a person and with its place. */
public record Lint(LintCode code, Place place, String russian, String english) {}
