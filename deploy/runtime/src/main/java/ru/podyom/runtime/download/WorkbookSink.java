package ru.podyom.runtime.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, written as the rows come: numbers as numbers, days as days, all else as text. */
class WorkbookSink implements RowSink {

    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookSink(OutputStream out, String title) {
        this.workbook = new Workbook(out, "Podyom", "1.0");
        this.sheet = workbook.newWorksheet(title);
    }

    @Override
    public void row(@Nullable Object[] cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd.MM.yyyy").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
