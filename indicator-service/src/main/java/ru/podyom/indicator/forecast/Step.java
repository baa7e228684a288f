package ru.podyom.indicator.forecast;

/** From which procedure to which, in how many years. */
record Step(String fromType, int fromGrade, String type, int grade, String subject, int years) {}
