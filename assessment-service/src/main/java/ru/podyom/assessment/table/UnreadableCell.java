package ru.podyom.assessment.table;

/** A cell that cannot be what its column says. */
final class UnreadableCell extends RuntimeException {

    final int column;
    final String code;
    final String reason;

    UnreadableCell(int column, String code, String reason) {
        // no stack trace: a hostile file may have one such cell a line
        super(reason, null, false, false);
        this.column = column;
        this.code = code;
        this.reason = reason;
    }
}
