package ru.podyom.assessment.table;

/** As a protocol says it. */
public enum Sex {
    FEMALE,
    MALE
}
