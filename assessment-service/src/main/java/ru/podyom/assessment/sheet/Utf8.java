package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a file is UTF-8.
 *
 * @param letters characters beyond ASCII that are
 * @param broken places that are not
 * @param firstBroken where the first of them is, in bytes; the length of the file if there is none
 */
record Utf8(long letters, long broken, long firstBroken) {

    // A text in another encoding breaks at nearly every letter: that is known soon.
    private static final int ENOUGH = 1000;

    /** Reads the file to its end, unless it is soon known not to be UTF-8. */
    static Utf8 of(Path file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long letters = 0;
        long broken = 0;
        long firstBroken = -1;
        long before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            while (read >= 0 && !(broken > ENOUGH && broken > letters)) {
                bytes.position(bytes.position() + read).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), false);
                letters += beyondAscii(chars.flip());
                while (result.isError()) {
                    firstBroken = firstBroken < 0 ? before + bytes.position() : firstBroken;
                    broken++;
                    bytes.position(bytes.position() + result.length());
                    result = decoder.reset().decode(bytes, chars.clear(), false);
                    letters += beyondAscii(chars.flip());
                }
                before += bytes.position();
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
            // Cut within a letter: whatever else is missing, the rows before it are there.
            boolean strayEnd = bytes.position() > 0 && letters == 0;
            return new Utf8(letters, broken + (strayEnd ? 1 : 0), firstBroken < 0 ? before : firstBroken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWhole() {
        return broken == 0;
    }

    /** In another encoding hardly ever two letters look like one in UTF-8, and most look like none. */
    boolean isDamaged() {
        return broken > 0 && letters >= broken;
    }

    private static long beyondAscii(CharBuffer chars) {
        return chars.chars().filter(c -> c > 127).count();
    }
}
