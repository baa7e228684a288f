package ru.podyom.roadmap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of a workbook or Word document, unpacked within limits before anything is read. */
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    // A document shrinks ten- to fiftyfold; what shrinks more is made to.
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 10L << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    Archive(byte[] bytes, DocumentLimits limits) {
        long most = Math.min(limits.unpackedBytes(), Math.max(SMALL, (long) bytes.length * MOST_RATIO));
        try {
            // Sizes stand at the end of an archive: those that were written in one go cannot be read from their
            // beginning.
            Path file = Files.createTempFile("document", ".zip");
            try {
                Files.write(file, bytes);
                unpack(file, most);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw UnreadableDocument.damaged(e);
        }
    }

    private void unpack(Path file, long most) throws IOException {
        long left = most;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                refuseHarmful(entry.getName().toLowerCase(Locale.ROOT));
                try (InputStream in = zip.getInputStream(entry)) {
                    // What an entry says of its size need not be true: it is unpacked and counted.
                    byte[] part = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                    left -= part.length;
                    parts.put(entry.getName(), isText(entry.getName()) ? part : new byte[0]);
                }
                if (left < 0 || parts.size() > MOST_ENTRIES) {
                    throw new UnreadableDocument(
                            "archive-bomb", "the file unpacks to far more than a document of its size would");
                }
            }
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void refuseHarmful(String name) {
        if (name.endsWith("vbaproject.bin")) {
            throw new UnreadableDocument("macros", "the file holds macros; save it without them");
        }
        if (name.equals("encryptedpackage")) {
            throw new UnreadableDocument("encrypted", "the file is encrypted; save it without a password");
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** A reader that resolves nothing outside the part; {@code null} where the part is not there. */
    @Nullable
    XMLStreamReader xml(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
