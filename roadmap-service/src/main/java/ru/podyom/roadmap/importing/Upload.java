package ru.podyom.roadmap.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A file as it was sent. */
final class Upload {

    private final @Nullable String fileName;
    private final byte[] content;

    Upload(@Nullable String fileName, byte[] content) {
        if (fileName != null && (fileName.length() > 200 || !fileName.matches("[^/\\\\\\p{Cntrl}]+"))) {
            throw Problems.invalid(
                    "fileName", "wrong-form", "a file name has up to 200 characters and neither / nor \\");
        }
        this.fileName = fileName;
        this.content = content;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
