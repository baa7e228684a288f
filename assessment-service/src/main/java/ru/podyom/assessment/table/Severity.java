package ru.podyom.assessment.table;

/** How grave a finding is. */
public enum Severity {
    /** The row was not taken. */
    REFUSAL,
    /** The row was taken and marked as doubtful. */
    DOUBT,
    /** For information. */
    NOTE
}
