package ru.podyom.assessment.table;

/** How a sheet of results is laid out. */
public enum Layout {
    /** The suite's own columns, one school in one procedure a line. */
    OWN,
    /** Schools down, procedures across, as annexes of programmes print it. */
    MATRIX,
    /** Mark statistics of ФИС ОКО, one school in one procedure a line. */
    MARKS_LONG,
    /** Mark statistics, one school a line, a block of columns for each procedure. */
    MARKS_WIDE,
    /** Pupils by primary score, one school in one procedure a line. */
    PRIMARY_SCORES_LONG,
    /** Marks against the journal's, one school in one procedure a line. */
    JOURNAL,
    /** One pupil a line. */
    PUPIL_PROTOCOL
}
