package ru.podyom.indicator.sheet;

/** The file as a whole cannot be read; the message says why in words for the one who sent it. */
public final class UnreadableSheet extends RuntimeException {

    public UnreadableSheet(String message) {
        super(message);
    }
}
