package ru.podyom.assessment.table;

/** Half of a school year. */
public enum Season {
    AUTUMN,
    SPRING
}
