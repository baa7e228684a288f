package ru.podyom.roadmap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the visible sheets of a workbook, each sheet one table. */
final class Workbook {

    // What stands in quotation marks or brackets in a format is shown as it is.
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yYdD]|[мМгГдД]{2}");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Workbook() {}

    static Document read(byte[] bytes, Archive archive, DocumentLimits limits) {
        Collected collected = new Collected(limits);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            int table = 0;
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    rows(sheet, ++table, Merges.of(archive, sheet.getId()), collected);
                }
            }
            return collected.document(Format.XLSX);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (RuntimeException | IOException | XMLStreamException e) {
            // the library meets a damaged workbook with exceptions of many kinds
            throw UnreadableDocument.damaged(e);
        }
    }

    private static void rows(Sheet sheet, int table, Merges merges, Collected collected) throws IOException {
        int last = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> rows = stream.iterator(); rows.hasNext(); ) {
                Row row = rows.next();
                List<Block.Cell> cells = new ArrayList<>(row.getCellCount());
                for (int i = 0; i < Math.max(row.getCellCount(), merges.width(row.getRowNum())); i++) {
                    cells.add(
                            merges.isLower(row.getRowNum(), i)
                                    ? new Block.Cell("", true)
                                    : Block.Cell.of(row.getOptionalCell(i)
                                            .map(Workbook::text)
                                            .orElse("")));
                }
                if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                    int line = row.getRowNum();
                    Place place = new Place(Place.Part.SHEET, sheet.getName(), line, line, 0);
                    collected.row(place, table, cells, line > last + 1);
                    last = line;
                }
            }
        }
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() != CellType.NUMBER) {
            return Markup.stripped(raw);
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        if (DATE.matcher(LITERALS.matcher(format).replaceAll("")).find()) {
            try {
                return cell.asDate().toLocalDate().format(PRINTED);
            } catch (ExcelReaderException | DateTimeException e) {
                return raw;
            }
        }
        return raw.matches("-?\\d+\\.0+") ? raw.substring(0, raw.indexOf('.')) : raw;
    }
}
