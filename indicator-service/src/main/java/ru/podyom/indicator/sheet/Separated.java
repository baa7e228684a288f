package ru.podyom.indicator.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines of comma-, semicolon- or tab-separated text. */
final class Separated {

    private Separated() {}

    static Sheet read(String text) {
        char separator = separator(text);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                List<String> cells =
                        record.getFields().stream().map(Sheet::stripped).toList();
                if (cells.size() > Sheet.MOST_COLUMNS || lines.size() > Sheet.MOST_LINES) {
                    throw new UnreadableSheet("the table is too large: up to " + Sheet.MOST_LINES + " lines of "
                            + Sheet.MOST_COLUMNS + " cells are read");
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(record.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableSheet("the text is not in the form of a table: " + e.getMessage());
        }
        return new Sheet(separator == '\t' ? "TSV" : "CSV", List.copyOf(lines));
    }

    /** The first of tab, semicolon and comma that stands in the first line; a header holds no numbers. */
    private static char separator(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(';') >= 0 ? ';' : ',';
    }
}
