package ru.podyom.assessment.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens a file as what its content says it is, whatever its name says. */
public final class Sheets {

    private static final int HEAD = 1 << 16;

    private Sheets() {}

    /** @throws UnreadableSheet with a reason, when the file is none of the known forms or more than the limits allow */
    public static SheetReader open(Path file, @Nullable String fileName, SheetLimits limits) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnreadableSheet("the file is empty");
        }
        Signatures.refuseForeign(head);
        if (Signatures.isZip(head)) {
            return Workbooks.open(file, limits);
        }
        Encoding encoding = Encoding.of(head, file);
        return Encoding.firstChar(head) == '{'
                ? new JsonLines(file, encoding, limits)
                : new TextSheet(file, encoding, limits);
    }

    private static byte[] head(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
