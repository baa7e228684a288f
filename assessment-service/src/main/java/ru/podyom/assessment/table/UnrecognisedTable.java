package ru.podyom.assessment.table;

/** The sheet is none of the known layouts; the message says what was looked for. */
public final class UnrecognisedTable extends RuntimeException {

    public UnrecognisedTable(String message) {
        super(message);
    }
}
