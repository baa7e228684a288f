package ru.podyom.assessment.table;

/** No layout fits the sheet; the message says what was looked for. */
public final class UnrecognisedTable extends RuntimeException {

    UnrecognisedTable(String message) {
        super(message);
    }
}
