package ru.podyom.assessment.sheet;

/** Forms of file that can be read. */
public enum Format {
    CSV,
    TSV,
    XLSX,
    ODS,
    JSON_LINES
}
