package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text is written in bytes.
 *
 * @param mark bytes of the byte order mark, to be skipped
 */
record Encoding(Charset charset, int mark) {

    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final int MOST_CONTROLS = 8;
    private static final int SAMPLE = 1 << 14;

    /** Looks at the head first, and at the whole file only where the head leaves UTF-8 possible. */
    static Encoding of(byte[] head, Path file) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        refuseBinary(head);
        Utf8 found = Utf8.of(file);
        if (found.isWhole()) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        if (found.isDamaged()) {
            throw new UnreadableSheet("the text is in UTF-8 and damaged somewhere; send it again");
        }
        String other = OtherEncodings.of(sample(file, found.firstBroken()));
        if (other != null) {
            throw new UnreadableSheet("the text is in " + other + "; save it in UTF-8 or windows-1251");
        }
        return new Encoding(CP1251, 0);
    }

    /** The first character that is not white space, of a text whose head is plain enough to tell. */
    static char firstChar(byte[] head) {
        for (byte each : head) {
            boolean mark = (each & 0xFF) == 0xEF || (each & 0xFF) == 0xBB || (each & 0xFF) == 0xBF || each == 0;
            boolean order = (each & 0xFF) == 0xFF || (each & 0xFF) == 0xFE;
            if (!mark && !order && !Character.isWhitespace(each)) {
                return (char) each;
            }
        }
        return ' ';
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] head) {
        int controls = 0;
        for (byte each : head) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                controls++;
            }
        }
        if (controls > MOST_CONTROLS) {
            throw new UnreadableSheet("this is neither a table nor a text in UTF-8, UTF-16 or windows-1251");
        }
    }

    /** From about the first letter on: a header in Latin letters says nothing of the encoding. */
    private static byte[] sample(Path file, long firstBroken) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, firstBroken - SAMPLE / 4));
            return in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
