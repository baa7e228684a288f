package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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
    // Text in windows-1251 hardly looks like so many letters in UTF-8.
    private static final int SURELY_UTF8 = 20;

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
        if (isUtf8(file)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        String other = OtherEncodings.of(head);
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

    /** A text that was UTF-8 for a while and then is not is damaged, not of another encoding. */
    private static boolean isUtf8(Path file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long letters = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            while (read >= 0) {
                bytes.position(bytes.position() + read).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), false);
                letters += beyondAscii(chars.flip());
                if (result.isError() && letters < SURELY_UTF8) {
                    return false;
                } else if (result.isError()) {
                    throw new UnreadableSheet("the text is in UTF-8 and damaged somewhere; send it again");
                }
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
            // cut within a letter: whatever else is missing, the rows before it are there
            return bytes.position() == 0 || letters > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long beyondAscii(CharBuffer chars) {
        return chars.chars().filter(c -> c > 127).count();
    }
}
