package ru.podyom.assessment.sheet;

/** What is done to the text of every cell. */
final class Cell {

    private Cell() {}

    /** Without outer white space, of whatever width; non-breaking spaces within become plain ones. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        String inner = text.substring(start, end);
        return inner.indexOf('\u00a0') < 0 && inner.indexOf('\u202f') < 0
                ? inner
                : inner.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case '\u0000' -> false; // not a space: the reader refuses it
            case '\u00a0', '\u202f', '\u200b', '\ufeff' -> true;
            default -> c <= ' ' || Character.isWhitespace(c);
        };
    }
}
