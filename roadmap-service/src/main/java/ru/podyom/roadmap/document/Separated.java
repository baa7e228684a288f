package ru.podyom.roadmap.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comma-, semicolon- or tab-separated text as one table. */
final class Separated {

    private static final int LOOKED_AT = 200;
    private static final double MOST_OF = 0.6;

    private Separated() {}

    /** The separator by which most records have the same number of cells, at least three; 0 for a running text. */
    static char separator(String text) {
        // Tabs within a running text are tables between paragraphs, and quotation marks there are just that.
        for (char separator : text.indexOf('\t') < 0 ? new char[] {';', ','} : new char[] {'\t', ';', ','}) {
            if (divides(text, separator)) {
                return separator;
            }
        }
        return 0;
    }

    private static boolean divides(String text, char separator) {
        if (separator == '\t' && !text.contains("\t\"") && !text.startsWith("\"")) {
            return false; // plain lines, which the reader of texts keeps apart from paragraphs
        }
        Map<Integer, Integer> sizes = new HashMap<>();
        int records = 0;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord each : reader) {
                records++;
                sizes.merge(each.getFieldCount(), 1, Integer::sum);
                if (records == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            return false;
        }
        int least = (int) Math.ceil(records * MOST_OF);
        return sizes.entrySet().stream().anyMatch(size -> size.getKey() >= 3 && size.getValue() >= least);
    }

    static Document read(String text, char separator, DocumentLimits limits) {
        Collected collected = new Collected(limits);
        long last = 0;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord each : reader) {
                List<Block.Cell> cells = new ArrayList<>(each.getFieldCount());
                boolean blank = true;
                for (String field : each.getFields()) {
                    String cell = Markup.stripped(field);
                    blank &= cell.isEmpty();
                    cells.add(Block.Cell.of(cell));
                }
                if (!blank) {
                    int line = (int) each.getStartingLineNumber();
                    collected.row(
                            new Place(Place.Part.TEXT, null, line, line, 0), 1, cells, isParted(last, each, cells));
                    last = line + lines(each) - 1;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw UnreadableDocument.damaged(e);
        }
        return collected.document(Format.CSV);
    }

    private static boolean isParted(long last, CsvRecord record, List<Block.Cell> cells) {
        return !cells.isEmpty() && record.getStartingLineNumber() > last + 1;
    }

    private static long lines(CsvRecord record) {
        return 1
                + record.getFields().stream()
                        .mapToLong(field -> field.lines().count() - 1)
                        .filter(more -> more > 0)
                        .sum();
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }
}
