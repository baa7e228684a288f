package ru.podyom.roadmap.mark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What files may prove a mark; told from their content, for a name promises nothing. */
enum FileType {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    TEXT("text/plain");

    private static final int ENTRIES_TO_LOOK_AT = 50;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
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
        return begins(content, 'P', 'K', 3, 4) ? zipped(content) : text(content);
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

    private static Optional<FileType> zipped(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < ENTRIES_TO_LOOK_AT; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                switch (entry.getName()) {
                    case "word/document.xml" -> {
                        return Optional.of(DOCX);
                    }
                    case "xl/workbook.xml" -> {
                        return Optional.of(XLSX);
                    }
                    case "ppt/presentation.xml" -> {
                        return Optional.of(PPTX);
                    }
                    case "mimetype" -> {
                        return openDocument(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                    }
                    default -> {}
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // damaged
        }
    }

    private static Optional<FileType> openDocument(String mimetype) {
        return Arrays.stream(values())
                .filter(type -> (type == ODT || type == ODS) && type.mediaType.equals(mimetype.strip()))
                .findFirst();
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
