package ru.podyom.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents; {@code #} begins a text that Word numbers, one more for each level. */
public final class WordFile {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static final String NUMBERED =
            "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="3">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%3)"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>""";

    private final StringBuilder body = new StringBuilder();

    public WordFile paragraph(String text) {
        body.append(runs(text));
        return this;
    }

    /** Rows of cells between strokes; {@code >} begins a cell over two columns, {@code ^} stands for what is above. */
    public WordFile table(String... rows) {
        body.append("<w:tbl>");
        for (String row : rows) {
            body.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                body.append("<w:tc>").append(cell(cell.strip())).append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    private static String cell(String cell) {
        if (cell.equals("^")) {
            return "<w:tcPr><w:vMerge/></w:tcPr><w:p/>";
        }
        if (cell.startsWith("v")) {
            return "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                    + runs(cell.substring(1).strip());
        }
        String span = cell.replaceAll("[^>].*", "");
        String properties =
                span.isEmpty() ? "" : "<w:tcPr><w:gridSpan w:val=\"" + (span.length() + 1) + "\"/></w:tcPr>";
        return properties + runs(cell.substring(span.length()).strip());
    }

    private static String runs(String text) {
        StringBuilder runs = new StringBuilder();
        for (String numbered : text.split("\n", -1)) {
            String line = numbered.replaceAll("^#+", "");
            int level = numbered.length() - line.length();
            int middle = line.length() / 2; // Word cuts texts anywhere
            runs.append("<w:p>")
                    .append(level == 0 ? "" : NUMBERED.formatted(level - 1))
                    .append("<w:r><w:t xml:space=\"preserve\">")
                    .append(line, 0, middle)
                    .append("</w:t></w:r><w:r><w:t xml:space=\"preserve\">")
                    .append(line.substring(middle))
                    .append("</w:t></w:r></w:p>");
        }
        return runs.toString();
    }

    public byte[] bytes() {
        return zip("word/document.xml", BEGIN + body + "</w:body></w:document>", "word/numbering.xml", NUMBERING);
    }

    /** An archive of parts, each a name and its text. */
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
