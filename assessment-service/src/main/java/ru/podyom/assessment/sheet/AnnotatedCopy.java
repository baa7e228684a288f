package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet written as a workbook, with remarks: marked cells, and what they say in a column of their own. */
public final class AnnotatedCopy {

    /** By its name a copy is known when it comes back. */
    static final String SHEET = "Замечания";

    /** Columns before those of the file: the line's number and the remarks. */
    static final int OWN_COLUMNS = 2;

    private static final String MARKED = "FFC7CE";
    private static final int FLUSH_EVERY = 500;

    private AnnotatedCopy() {}

    /**
     * What is to be said about a line.
     *
     * @param column the cell that is meant, from 0; -1 for the line as a whole
     */
    public record Remark(int column, String text) {}

    /**
     * Writes line by line; texts stay texts, so that no program runs what begins like a formula.
     *
     * @param heading what is to be said about the remarks as a whole, beside the first line
     */
    public static void write(
            SheetReader sheet, @Nullable String heading, LongFunction<List<Remark>> remarks, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Podyom", "1.0")) {
            Worksheet copy = workbook.newWorksheet(SHEET);
            int row = 0;
            while (sheet.hasNext()) {
                Line line = sheet.next();
                List<Remark> said = new ArrayList<>(remarks.apply(line.number()));
                if (row == 0 && heading != null) {
                    said.add(0, new Remark(-1, heading));
                }
                write(copy, row++, line, said);
                if (row % FLUSH_EVERY == 0) {
                    copy.flush();
                }
            }
        }
    }

    private static void write(Worksheet copy, int row, Line line, List<Remark> remarks) {
        copy.value(row, 0, line.number());
        copy.value(row, 1, String.join("; ", remarks.stream().map(Remark::text).toList()));
        for (int i = 0; i < line.cells().size(); i++) {
            write(copy, row, i + OWN_COLUMNS, line.cell(i));
        }
        for (Remark remark : remarks) {
            int column = remark.column() < 0 ? 1 : remark.column() + OWN_COLUMNS;
            copy.style(row, column).fillColor(MARKED).set();
        }
    }

    private static void write(Worksheet copy, int row, int column, String text) {
        if (CsvAsWorkbook.isPlainNumber(text)) {
            copy.value(row, column, new BigDecimal(text));
        } else {
            copy.inlineString(row, column, text);
        }
    }
}
