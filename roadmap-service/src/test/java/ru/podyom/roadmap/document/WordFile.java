package ru.podyom.roadmap.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents. */
public final class WordFile {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

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
        for (String line : text.split("\n", -1)) {
            int middle = line.length() / 2; // Word cuts texts anywhere
            runs.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(line, 0, middle)
                    .append("</w:t></w:r><w:r><w:t xml:space=\"preserve\">")
                    .append(line.substring(middle))
                    .append("</w:t></w:r></w:p>");
        }
        return runs.toString();
    }

    public byte[] bytes() {
        return zip("word/document.xml", BEGIN + body + "</w:body></w:document>");
    }

    /** An archive of one part. */
    public static byte[] zip(String part, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
