package ru.podyom.assessment.registry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** Reads what the cells of a line say. */
final class RowReader {

    private final Header header;
    private final Refusals refusals;
    private final String municipality;
    private final @Nullable LocalDate since;

    /**
     * @param municipality of a list that does not name it; may be empty
     * @param since the day of rows that do not say theirs
     */
    RowReader(Header header, Refusals refusals, String municipality, @Nullable LocalDate since) {
        this.header = header;
        this.refusals = refusals;
        this.municipality = municipality;
        this.since = since;
    }

    Row read(Line line) {
        Row row = new Row(line.number());
        text(row, line, Column.CODE);
        text(row, line, Column.NAME);
        read(row, line, Column.LOGIN, text -> text.toLowerCase(Locale.ROOT), "a login");
        digits(row, line, Column.RIS_CODE);
        digits(row, line, Column.OKTMO);
        digits(row, line, Column.INN);
        text(row, line, Column.OGRN);
        text(row, line, Column.ADDRESS);
        read(row, line, Column.KIND, Words::kind, "a kind of school, as НОШ, ООШ, СОШ, гимназия");
        read(row, line, Column.LOCALITY, Words::locality, "rural (сельская) or urban (городская)");
        read(row, line, Column.PUPILS, Words::number, "a number of pupils");
        read(row, line, Column.LEGAL_FORM, Words::legalForm, "a legal form, as МБОУ, МКОУ, МАОУ");
        read(row, line, Column.OPENED_ON, Words::day, "a day, as 01.09.2020");
        read(row, line, Column.CLOSED_ON, Words::day, "a day, as 01.09.2020");
        row.closedOn = (LocalDate) row.said.remove(Column.CLOSED_ON.property());
        read(row, line, Column.SINCE, Words::day, "a day, as 01.09.2020");
        LocalDate said = (LocalDate) row.said.remove(Column.SINCE.property());
        row.since = said == null ? since : said;
        String named = header.text(line, Column.MUNICIPALITY);
        row.municipality = named.isEmpty() ? municipality : named;
        return row;
    }

    private void text(Row row, Line line, Column column) {
        read(row, line, column, text -> text, "");
    }

    /** A number in a workbook has lost the zeros that it began with. */
    private void digits(Row row, Line line, Column column) {
        text(row, line, column);
        String text = row.text(column);
        String whole =
                text != null && line.isNumber(header.place(column) - 1) ? LostZeros.restored(column, text) : null;
        if (whole != null) {
            row.said.put(column.property(), whole);
            refusals.note(row, column, "zero-restored", "the workbook has the number " + text + "; taken as " + whole);
        }
    }

    private void read(Row row, Line line, Column column, Function<String, @Nullable Object> reading, String wanted) {
        String text = header.text(line, column);
        if (text.isEmpty()) {
            return;
        }
        Object value = reading.apply(text);
        if (value == null) {
            refusals.add(row, column, "wrong-form", shortened(text) + " is not " + wanted);
        } else {
            row.said.put(column.property(), value);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
