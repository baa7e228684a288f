package ru.podyom.roadmap.document;

/** The document as a whole cannot be read; the message says why in words for the one who sent it. */
public final class UnreadableDocument extends RuntimeException {

    private final String code;
    private final String reason;

    /** @param code stable, for programs: {@code empty}, {@code too-large}, {@code not-a-document}, … */
    public UnreadableDocument(String code, String message) {
        super(message);
        this.code = code;
        this.reason = message;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    static UnreadableDocument damaged(Exception e) {
        return new UnreadableDocument("damaged", "the document is damaged: " + e.getMessage());
    }
}
