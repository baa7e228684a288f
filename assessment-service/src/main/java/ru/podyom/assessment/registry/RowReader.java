package ru.podyom.assessment.registry;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** Reads what the cells of a line say. */
final class RowReader {

    private final Header header;
    private final Refusals refusals;
    private final String municipality;

    /** @param municipality of a list that does not name it; may be empty */
    RowReader(Header header, Refusals refusals, String municipality) {
        this.header = header;
        this.refusals = refusals;
        this.municipality = municipality;
    }

    Row read(Line line) {
        Row row = new Row(line.number());
        text(row, line, Column.CODE);
        text(row, line, Column.NAME);
        read(row, line, Column.LOGIN, text -> text.toLowerCase(Locale.ROOT), "a login");
        text(row, line, Column.RIS_CODE);
        text(row, line, Column.OKTMO);
        text(row, line, Column.INN);
        text(row, line, Column.OGRN);
        text(row, line, Column.ADDRESS);
        read(row, line, Column.KIND, Words::kind, "a kind of school, as НОШ, ООШ, СОШ, гимназия");
        read(row, line, Column.LOCALITY, Words::locality, "rural (сельская) or urban (городская)");
        read(row, line, Column.PUPILS, Words::number, "a number of pupils");
        read(row, line, Column.LEGAL_FORM, Words::legalForm, "a legal form, as МБОУ, МКОУ, МАОУ");
        read(row, line, Column.OPENED_ON, Words::day, "a day, as 01.09.2020");
        read(row, line, Column.CLOSED_ON, Words::day, "a day, as 01.09.2020");
        row.closedOn = (java.time.LocalDate) row.said.remove(Column.CLOSED_ON.property());
        String named = header.text(line, Column.MUNICIPALITY);
        row.municipality = named.isEmpty() ? municipality : named;
        return row;
    }

    private void text(Row row, Line line, Column column) {
        read(row, line, column, text -> text, "");
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
