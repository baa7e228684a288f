package ru.podyom.assessment.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Comma-separated text on its way out, as a workbook, line by line. */
public final class CsvAsWorkbook {

    private static final int FLUSH_EVERY = 500;

    private CsvAsWorkbook() {}

    /** Numbers become numbers and all else texts, which no program runs; so the apostrophe before a formula goes. */
    public static void write(InputStream csv, String name, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Podyom", "1.0");
                CsvReader<CsvRecord> lines =
                        CsvReader.builder().ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            Worksheet sheet = workbook.newWorksheet(name);
            int row = 0;
            for (CsvRecord line : lines) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    write(sheet, row, column, line.getField(column));
                }
                if (++row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (isPlainNumber(cell)) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.inlineString(row, column, cell.startsWith("'") ? cell.substring(1) : cell);
        }
    }

    /** 007 is a code, and what has more digits than a cell keeps is one too. */
    static boolean isPlainNumber(String cell) {
        return cell.matches("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?");
    }
}
