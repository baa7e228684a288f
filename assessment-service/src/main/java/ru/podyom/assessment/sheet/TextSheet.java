package ru.podyom.assessment.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of comma-, semicolon- or tab-separated text. */
final class TextSheet extends LookingAhead {

    private static final String SEPARATORS = "\t;,";
    private static final int LOOKED_AT = 1 << 14;
    private static final BitSet NO_NUMBERS = new BitSet(0);

    private final Encoding encoding;
    private final SheetLimits limits;
    private final char separator;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final boolean open;

    TextSheet(Path file, Encoding encoding, SheetLimits limits) {
        this.encoding = encoding;
        this.limits = limits;
        try {
            this.separator = separator(file, encoding);
            this.open = !endsWithLine(file, encoding);
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(encoding.mark());
            this.reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .maxBufferSize(limits.lineChars())
                    .ofCsvRecord(new InputStreamReader(in, encoding.charset()));
            this.records = reader.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin();
    }

    @Override
    public Format format() {
        return separator == '\t' ? Format.TSV : Format.CSV;
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    @Nullable
    Line read() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                Line line = line(record);
                if (line != null) {
                    return line;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new UnreadableSheet("the text is not in the form of a table: " + e.getMessage());
        }
    }

    private @Nullable Line line(CsvRecord record) {
        int count = record.getFieldCount();
        if (count > limits.columns()) {
            throw new UnreadableSheet("line " + record.getStartingLineNumber() + " has " + count + " cells; "
                    + limits.columns() + " at most can be read");
        }
        List<String> cells = new ArrayList<>(count);
        boolean empty = true;
        for (int i = 0; i < count; i++) {
            String cell = Cell.stripped(record.getField(i));
            if (cell.indexOf('\u0000') >= 0) {
                throw new UnreadableSheet("line " + record.getStartingLineNumber() + " holds a NUL character");
            }
            empty &= cell.isEmpty();
            cells.add(cell);
        }
        Line.Ending ending = open && !records.hasNext() ? Line.Ending.FILE_END : Line.Ending.LINE_END;
        return empty ? null : new Line(record.getStartingLineNumber(), cells, NO_NUMBERS, ending);
    }

    /** Whether the last line is closed as the others are. */
    private static boolean endsWithLine(Path file, Encoding encoding) throws IOException {
        int width = encoding.charset().name().startsWith("UTF-16") ? 2 : 1;
        long size = Files.size(file);
        if (size < width) {
            return true;
        }
        byte[] last = new byte[width];
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            bytes.position(size - width).read(ByteBuffer.wrap(last));
        }
        String end = new String(last, encoding.charset());
        return end.equals("\n") || end.equals("\r");
    }

    /** The one that stands in most of the first lines; of several, a tab before a semicolon before a comma. */
    private static char separator(Path file, Encoding encoding) throws IOException {
        int[] lines = new int[SEPARATORS.length()];
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LOOKED_AT), encoding.charset());
            boolean[] seen = new boolean[SEPARATORS.length()];
            boolean quoted = false;
            for (int i = 0; i < head.length(); i++) {
                char c = head.charAt(i);
                quoted ^= c == '"';
                int which = SEPARATORS.indexOf(c);
                if (c == '\n' && !quoted) {
                    Arrays.fill(seen, false);
                } else if (!quoted && which >= 0 && !seen[which]) {
                    seen[which] = true;
                    lines[which]++;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            best = lines[i] > lines[best] ? i : best;
        }
        return lines[best] == 0 ? ',' : SEPARATORS.charAt(best);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
