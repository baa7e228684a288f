package ru.podyom.runtime.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Comma-separated, UTF-8, without a mark of byte order. */
class CsvSink implements RowSink {

    private final CsvWriter lines;

    CsvSink(OutputStream out) {
        this.lines = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void row(@Nullable Object[] cells) {
        lines.writeRecord(Arrays.stream(cells).map(CsvSink::text).toArray(String[]::new));
    }

    // A spreadsheet runs a text that begins like a formula; the apostrophe makes it text.
    private static String text(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean risky = cell instanceof String && !text.isEmpty() && "-=+@\t\r".indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
