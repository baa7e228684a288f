package ru.podyom.roadmap.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads a file as what its content says it is, whatever its name says. */
public final class Documents {

    private static final Map<String, String> FOREIGN = Map.of(
            "d0cf11e0a1b11ae1", "an old Word document or workbook (.doc, .xls); save it as .docx or .xlsx",
            "255044462d", "a PDF; tables in it cannot be read, send the document it was made from",
            "89504e47", "a picture; send the document itself",
            "ffd8ff", "a picture; send the document itself",
            "7b5c727466", "a document in Rich Text Format; save it as .docx",
            "526172211a07", "a RAR archive; send the document in it",
            "377abcaf271c", "a 7z archive; send the document in it",
            "1f8b", "a gzip archive; send the document in it");

    private Documents() {}

    /**
     * Reads no more than the limits allow, however much the stream would give.
     *
     * @throws UnreadableDocument with a code and a reason
     */
    public static Document read(InputStream in, DocumentLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocument(
                    "too-large", "the document has more than " + (limits.bytes() >> 20) + " MB, the most that is read");
        }
        return read(bytes, limits);
    }

    /** @throws UnreadableDocument with a code and a reason */
    public static Document read(byte[] bytes, DocumentLimits limits) {
        if (bytes.length == 0) {
            throw new UnreadableDocument("empty", "the document is empty");
        }
        refuseForeign(bytes);
        if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return packed(bytes, limits);
        }
        String text = Texts.decoded(bytes);
        char separator = Separated.separator(text);
        Document document = separator == 0 ? new TextLines(limits).read(text) : Separated.read(text, separator, limits);
        return filled(document);
    }

    private static Document packed(byte[] bytes, DocumentLimits limits) {
        Archive archive = new Archive(bytes, limits);
        if (archive.has("xl/workbook.xml")) {
            return filled(Workbook.read(bytes, archive, limits));
        }
        if (archive.has("word/document.xml")) {
            return filled(WordDocument.read(archive, limits));
        }
        throw new UnreadableDocument(
                "not-a-document", "this archive is neither XLSX nor DOCX; send the document in it");
    }

    private static Document filled(Document document) {
        if (document.blocks().isEmpty()) {
            throw new UnreadableDocument("empty", "there is no text in the document");
        }
        return document;
    }

    private static void refuseForeign(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            hex.append("%02x".formatted(bytes[i]));
        }
        FOREIGN.forEach((signature, what) -> {
            if (hex.toString().startsWith(signature)) {
                throw new UnreadableDocument("not-a-document", "this is " + what);
            }
        });
    }
}
