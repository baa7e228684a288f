package ru.podyom.assessment.school;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file of texts that is written line by line. */
interface SchoolFile extends Closeable {

    void write(List<String> cells) throws IOException;

    /** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it a text, and an import takes it off. */
    static SchoolFile csv(OutputStream out) {
        CsvWriter writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new SchoolFile() {
            @Override
            public void write(List<String> cells) {
                writer.writeRecord(cells.stream()
                        .map(cell -> cell.matches("(?s)[-=+@\\t\\r].*") ? "'" + cell : cell)
                        .toList());
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    /** Every cell is a text: a code does not lose its zeros, and nothing is run. */
    static SchoolFile xlsx(OutputStream out) {
        Workbook workbook = new Workbook(out, "Podyom", "1.0");
        Worksheet sheet = workbook.newWorksheet("Школы");
        return new SchoolFile() {
            private static final int FLUSH_EVERY = 500;
            private int row;

            @Override
            public void write(List<String> cells) throws IOException {
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        sheet.inlineString(row, i, cells.get(i));
                    }
                }
                if (++row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }

            @Override
            public void close() throws IOException {
                workbook.close();
            }
        };
    }
}
