package ru.podyom.roadmap.mark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What an archive is among office documents. One with macros, or one that is encrypted, is none of them. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_OF_LABEL = 1 << 20;
    private static final String LABELS = "[Content_Types].xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private OfficeFile() {}

    static Optional<FileType> of(byte[] content) {
        try {
            // The list of its parts stands at the end of an archive; what streams past before it can be made to lie.
            Path file = Files.createTempFile("evidence", ".zip");
            try {
                Files.write(file, content);
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    return type(zip);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // damaged
        }
    }

    private static Optional<FileType> type(ZipFile zip) throws IOException {
        List<String> names = Collections.list(zip.entries()).stream()
                .limit(MOST_ENTRIES + 1L)
                .map(ZipEntry::getName)
                .toList();
        if (names.size() > MOST_ENTRIES || names.stream().anyMatch(OfficeFile::isHarmful)) {
            return Optional.empty();
        }
        if (names.contains("mimetype")) {
            return openDocument(text(zip, "mimetype").strip());
        }
        boolean macros = text(zip, LABELS).toLowerCase(Locale.ROOT).contains("macroenabled");
        return macros || !names.contains(LABELS)
                ? Optional.empty()
                : names.stream()
                        .filter(MAIN_PARTS::containsKey)
                        .map(MAIN_PARTS::get)
                        .findFirst();
    }

    private static boolean isHarmful(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith("vbaproject.bin")
                || low.matches(".*/activex\\d*\\.(?:bin|xml)")
                || low.startsWith("basic/")
                || low.startsWith("scripts/");
    }

    private static Optional<FileType> openDocument(String label) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.isOpenDocument() && type.mediaType().equals(label))
                .findFirst();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_OF_LABEL), StandardCharsets.UTF_8);
        }
    }
}
