package ru.podyom.indicator.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Lines of the first sheet of an Excel workbook. */
final class Workbook {

    private static final long MOST_UNPACKED = 200L << 20;
    // What stands in quotation marks or brackets in a format is shown as it is.
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yYdD]|[мМгГдД]{2}");
    private static final MathContext KEPT = new MathContext(15);
    private static final int MOST_DIGITS = 30;

    private Workbook() {}

    static Sheet read(byte[] bytes) {
        try {
            // Sizes stand at the end of an archive: one that was written in one go cannot be read from its beginning.
            Path file = Files.createTempFile("podyom-list-", ".xlsx");
            try {
                Files.write(file, bytes);
                refuseHarmful(file);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableSheet("the workbook is damaged: " + e.getMessage());
        }
    }

    private static Sheet read(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Line> lines = new ArrayList<>();
            rows.limit(Sheet.MOST_LINES + 1L).forEach(row -> add(lines, row));
            if (lines.size() > Sheet.MOST_LINES) {
                throw new UnreadableSheet("the sheet has more than " + Sheet.MOST_LINES + " lines");
            }
            return new Sheet("XLSX", List.copyOf(lines));
        }
    }

    /** What an entry says of its size need not be true: it is unpacked and counted. */
    private static void refuseHarmful(Path file) throws IOException {
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableSheet("this archive is not a workbook; send the file in it");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new UnreadableSheet("the workbook holds macros; save it as .xlsx without them");
                }
                try (InputStream part = zip.getInputStream(entry)) {
                    left -= size(part, buffer, left);
                }
            }
        }
    }

    private static long size(InputStream part, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw new UnreadableSheet("the workbook unpacks to far more than a table of its size would");
            }
        }
        return size;
    }

    private static void add(List<Line> lines, Row row) {
        int count = row.getCellCount();
        if (count > Sheet.MOST_COLUMNS) {
            throw new UnreadableSheet("line " + row.getRowNum() + " has " + count + " cells; " + Sheet.MOST_COLUMNS
                    + " at most can be read");
        }
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line(row.getRowNum(), List.copyOf(cells)));
        }
    }

    /** As a person reads it in the cell. */
    private static String text(Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "TRUE" : "FALSE";
        }
        if (raw.isEmpty() && cell.getFormula() != null) {
            return "=" + cell.getFormula(); // not an empty cell: whoever wrote the file did not compute it
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getFormula() != null;
        if (!number) {
            return Sheet.stripped(raw);
        }
        String format = LITERALS.matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("");
        if (format.indexOf('%') >= 0) {
            return plain(raw, 2) + "%";
        }
        return DATE.matcher(format).find() ? date(cell, raw) : plain(raw, 0);
    }

    private static String date(Cell cell, String raw) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (ExcelReaderException | DateTimeException e) {
            return plain(raw, 0);
        }
    }

    /** 30.0 and 3E1 are 30; binary dust like 0.30000000000000004 is brushed off. */
    private static String plain(String raw, int shift) {
        try {
            BigDecimal value = new BigDecimal(raw).movePointRight(shift).round(KEPT);
            boolean writable = Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
                    && Math.abs((long) value.scale()) <= MOST_DIGITS;
            return !writable
                    ? Sheet.stripped(raw)
                    : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | ArithmeticException e) {
            return Sheet.stripped(raw);
        }
    }
}
