package ru.podyom.assessment.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Missing;

/** The cells of one line by column, read as people write them: decimal commas, dashes, non-breaking spaces. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "н/а");

    private final Map<String, Integer> places;
    private final CsvRecord record;

    Cells(Map<String, Integer> places, CsvRecord record) {
        this.places = places;
        this.record = record;
    }

    /** The trimmed text of a cell, or null if the column or the value is not there. */
    @Nullable
    String text(String column) {
        Integer place = places.get(column);
        if (place == null || place >= record.getFieldCount()) {
            return null;
        }
        String value = record.getField(place).replace('\u00a0', ' ').strip();
        if (value.indexOf('\u0000') >= 0) {
            throw new UnreadableCell(column, "the cell holds a NUL character");
        }
        return NOTHING.contains(value) ? null : value;
    }

    @Nullable
    Integer integer(String column) {
        BigDecimal value = decimal(column);
        try {
            return value == null ? null : value.intValueExact();
        } catch (ArithmeticException e) {
            throw new UnreadableCell(column, "not a whole number: " + value);
        }
    }

    @Nullable
    BigDecimal decimal(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal value =
                    new BigDecimal(text.replace(',', '.').replace(" ", "").replace("%", ""));
            if (value.scale() > 3 || value.precision() - value.scale() > 9) {
                throw new UnreadableCell(column, "at most 9 digits and 3 decimals: " + text);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new UnreadableCell(column, "not a number: " + text);
        }
    }

    @Nullable
    Missing missing() {
        String text = text("missing");
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "notTested" -> Missing.NOT_TESTED;
            case "notApplicable" -> Missing.NOT_APPLICABLE;
            case "notReported" -> Missing.NOT_REPORTED;
            default -> throw new UnreadableCell("missing", "notTested, notApplicable or notReported, not " + text);
        };
    }

    /** A cell that cannot be what its column says. */
    static final class UnreadableCell extends RuntimeException {

        final String column;
        final String reason;

        UnreadableCell(String column, String reason) {
            super(column + ": " + reason);
            this.column = column;
            this.reason = reason;
        }
    }
}
