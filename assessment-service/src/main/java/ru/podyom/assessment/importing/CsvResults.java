package ru.podyom.assessment.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

/** Reads results from CSV in UTF-8, one row at a time: memory does not grow with the file. */
final class CsvResults {

    private static final int HEAD = 8192;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_LINE = 1 << 20;

    /** The file as a whole cannot be read. */
    static final class UnreadableFile extends RuntimeException {
        UnreadableFile(String message) {
            super(message);
        }
    }

    private CsvResults() {}

    /**
     * Reads all rows.
     *
     * @param good takes each row that is consistent in itself
     * @param refused takes what is wrong with each row that is not
     * @return how many rows the file has
     * @throws UnreadableFile if it has no header with the columns school and procedure, or breaks the CSV form
     */
    static long read(InputStream file, Consumer<Row> good, Consumer<Finding> refused) {
        BufferedInputStream input = new BufferedInputStream(file, 1 << 16);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(input))
                .detectBomHeader(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(input, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFile("the file is empty");
            }
            Map<String, Integer> places = header(records.next());
            long rows = 0;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                rows++;
                take(places, record, good, refused);
            }
            return rows;
        } catch (CsvParseException e) {
            throw new UnreadableFile(e.getMessage() == null ? "not CSV" : e.getMessage());
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnreadableFile("the upload broke off: " + e.getMessage());
        }
    }

    private static void take(
            Map<String, Integer> places, CsvRecord record, Consumer<Row> good, Consumer<Finding> refused) {
        long line = record.getStartingLineNumber();
        try {
            if (record.getFieldCount() > places.size()) {
                refused.accept(new Finding(line, null, "row-too-long", "the row has more cells than the header"));
                return;
            }
            Row row = Row.of(line, new Cells(places, record));
            Violations violations = new Violations()
                    .check(isCode(row.school()), "/school", "wrong-form", "a code of a school is needed")
                    .check(isCode(row.procedure()), "/procedure", "wrong-form", "a code of a procedure is needed");
            row.figures().check(violations, "");
            if (violations.none()) {
                good.accept(row);
            } else {
                Violation first = violations.found().get(0);
                refused.accept(new Finding(line, column(first.pointer()), first.code(), first.message()));
            }
        } catch (Cells.UnreadableCell e) {
            refused.accept(new Finding(line, e.column, "unreadable", e.reason));
        }
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_CODE && text.indexOf('\u0000') < 0;
    }

    /** {@code /shares/mark2} is the column share2 of the file. */
    private static String column(String pointer) {
        return pointer.replaceFirst("^/", "").replaceFirst("s/mark", "");
    }

    private static Map<String, Integer> header(CsvRecord record) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            if (!Row.COLUMNS.contains(name)) {
                throw new UnreadableFile("unknown column " + name + "; the columns are " + Row.COLUMNS);
            }
            if (places.put(name, i) != null) {
                throw new UnreadableFile("column " + name + " stands twice in the header");
            }
        }
        if (!places.keySet().containsAll(List.of("school", "procedure"))) {
            throw new UnreadableFile("the header must name the columns school and procedure");
        }
        return places;
    }

    private static char separator(BufferedInputStream input) throws IOException {
        input.mark(HEAD);
        byte[] head = input.readNBytes(HEAD);
        input.reset();
        String first =
                new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
