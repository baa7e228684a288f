package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an Excel workbook that has any. */
final class Xlsx extends LookingAhead {

    private static final int MOST_NOTES = 100;
    // What stands in quotation marks or brackets in a format is shown as it is.
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yYdD]|[мМгГдД]{2}");

    private final SheetLimits limits;
    private final ReadableWorkbook workbook;
    private final List<CellNote> notes = new ArrayList<>();
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final int from;

    /** @param styled whether it has styles, which are not obligatory: without them numbers are shown as they are stored */
    Xlsx(Path file, SheetLimits limits, boolean styled) {
        this.limits = limits;
        try {
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, false));
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.isEmpty()) {
                throw new UnreadableSheet("the workbook has no sheet");
            }
            if (sheets.size() > 1) {
                notes.add(new CellNote(
                        0,
                        -1,
                        "further-sheets",
                        "only the first sheet, " + sheets.get(0).getName() + ", was read"));
            }
            // A marked copy that was corrected and sent back: the file begins behind the remarks.
            this.from = sheets.get(0).getName().equals(AnnotatedCopy.SHEET) ? AnnotatedCopy.OWN_COLUMNS : 0;
            this.stream = sheets.get(0).openStream();
            this.rows = stream.iterator();
        } catch (ExcelReaderException | IOException e) {
            throw Workbooks.damaged(e);
        }
        if (!begin()) {
            throw new UnreadableSheet("the first sheet is empty");
        }
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public String encoding() {
        return "UTF-8";
    }

    @Override
    public List<CellNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    @Nullable
    Line read() {
        try {
            while (rows.hasNext()) {
                Line line = line(rows.next());
                if (line != null) {
                    return line;
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw Workbooks.damaged(e);
        }
    }

    private @Nullable Line line(Row row) {
        int count = row.getCellCount();
        if (count > limits.columns()) {
            throw new UnreadableSheet("line " + row.getRowNum() + " has " + count + " cells; " + limits.columns()
                    + " at most can be read");
        }
        List<String> cells = new ArrayList<>(count);
        BitSet numbers = new BitSet(count);
        boolean empty = true;
        for (int i = from; i < count; i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            String text = cell == null ? "" : text(row.getRowNum(), i - from, cell);
            empty &= text.isEmpty();
            numbers.set(i - from, cell != null && cell.getType() == CellType.NUMBER);
            cells.add(text);
        }
        return empty ? null : new Line(row.getRowNum(), cells, numbers);
    }

    private String text(int line, int column, org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getFormula() != null) {
            note(line, column, raw);
            if (raw.isEmpty()) {
                return "=" + cell.getFormula(); // not an empty cell: whoever wrote the file did not compute it
            }
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        if (cell.getType() != CellType.NUMBER && cell.getFormula() == null) {
            return Cell.stripped(raw);
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        if (format.indexOf('%') >= 0) {
            return CellNumber.percent(raw);
        }
        return isDate(format) ? date(cell, raw) : CellNumber.plain(raw);
    }

    private void note(int line, int column, String raw) {
        if (notes.size() < MOST_NOTES) {
            notes.add(
                    raw.isEmpty()
                            ? new CellNote(line, column, "formula-without-value", "a formula without a stored value")
                            : new CellNote(
                                    line, column, "formula-cell", "a formula; the value stored with it was read"));
        }
    }

    private static boolean isDate(String format) {
        return DATE.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    /** A workbook makes a date of a class 5-1: the date is shown, not the days since 1900. */
    private static String date(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (ExcelReaderException | DateTimeException e) {
            return CellNumber.plain(raw);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
