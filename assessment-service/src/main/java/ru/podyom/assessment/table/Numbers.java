package ru.podyom.assessment.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: decimal comma, spaces between thousands, a percent sign. */
final class Numbers {

    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 3;

    private Numbers() {}

    /** Whether the cell says that there is nothing: empty, a dash of any length, {@code н/а}. */
    static boolean isNothing(String cell) {
        return switch (cell) {
            case "", "-", "–", "—", "−", "н/а", "Н/А", "н/д", "Н/Д" -> true;
            default -> false;
        };
    }

    /** The number, null for nothing; {@link NotANumber} for anything else. */
    static @Nullable Integer whole(String cell) {
        if (isNothing(cell)) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9' || i >= MOST_DIGITS) {
                return wholeOf(cell);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static @Nullable Integer wholeOf(String cell) {
        BigDecimal value = decimal(cell);
        try {
            return value == null ? null : value.intValueExact();
        } catch (ArithmeticException e) {
            throw new NotANumber("not a whole number: " + cell);
        }
    }

    static @Nullable BigDecimal decimal(String cell) {
        if (isNothing(cell)) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(isPlain(cell) ? cell : plain(cell));
            if (value.scale() > MOST_DECIMALS || value.precision() - value.scale() > MOST_DIGITS) {
                throw new NotANumber("at most 9 digits and 3 decimals: " + cell);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new NotANumber("not a number: " + cell);
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String cell) {
        return cell.replace(',', '.').replace(" ", "").replace("%", "");
    }

    /** The cell is not what its column says. */
    static final class NotANumber extends RuntimeException {
        NotANumber(String message) {
            super(message, null, false, false);
        }
    }
}
