package ru.podyom.roadmap.overview;

/**
 * Folds the lines of a calendar (RFC 5545, 3.1): none is longer than 75 octets of UTF-8. The library counts characters,
 * of which a Russian line has half as many as octets, and may cut a pair of surrogates in two.
 */
final class Folding {

    private static final int LINE = 75;

    private static final String BREAK = "\r\n ";

    private Folding() {}

    /** Of whole content lines, each ending in CRLF. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else {
                octets += octets(character);
                if (octets > LINE) {
                    folded.append(BREAK);
                    octets = 1 + octets(character);
                }
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
