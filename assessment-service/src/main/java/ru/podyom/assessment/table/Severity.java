package ru.podyom.assessment.table;

/** What a finding means for the rows of its line. */
public enum Severity {
    /** They are not taken; those that could be stand in the proposal. */
    REFUSAL,
    /** They are taken, and say that they are doubtful. */
    DOUBT,
    /** They are taken as they are. */
    NOTE
}
