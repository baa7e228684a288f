package ru.podyom.assessment.table;

/** How a sheet is laid out. */
public enum Layout {
    /** This suite's own export: a line a result, columns by their names. */
    OWN,
    /** A line a school, a group of columns a procedure, only shares of marks: annexes of programmes. */
    MATRIX,
    /** ФИС ОКО, marks: a line a school and procedure, participants and the shares of marks 2 to 5. */
    MARKS_LONG,
    /** The same, with a line a school and a block of columns a procedure. */
    MARKS_WIDE,
    /** ФИС ОКО, primary scores: a line a school and procedure, a column for each score from 0. */
    PRIMARY_SCORES_LONG,
    /** The same, with a line a school and a block of columns a procedure. */
    PRIMARY_SCORES_WIDE,
    /** ФИС ОКО, marks against the journal: понизили, подтвердили, повысили. */
    JOURNAL,
    /** A line a pupil, a column for each item. */
    PUPIL_PROTOCOL
}
