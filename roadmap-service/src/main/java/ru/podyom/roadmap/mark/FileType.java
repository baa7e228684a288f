package ru.podyom.roadmap.mark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What files may prove a mark; told from their content, to which the end of their name must not be contrary. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt", "csv", "tsv", "md");

    // «Протокол от 12.05» ends with a date.
    private static final Pattern EXTENSION = Pattern.compile("\\.([a-z][a-z0-9]{0,9})$");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = " " + String.join(" ", extensions) + " ";
    }

    String mediaType() {
        return mediaType;
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS;
    }

    /** Whether a file may be called so: its name says the same of it, or nothing. */
    boolean mayBeCalled(String name) {
        Matcher extension = EXTENSION.matcher(name.strip().toLowerCase(Locale.ROOT));
        return !extension.find() || extensions.contains(" " + extension.group(1) + " ");
    }

    static Optional<FileType> of(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        return begins(content, 'P', 'K', 3, 4) ? OfficeFile.of(content) : text(content);
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileType> text(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < 0x09) {
                return Optional.empty();
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return Optional.of(TEXT);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
