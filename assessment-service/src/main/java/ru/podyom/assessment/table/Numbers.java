package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: decimal comma, spaces between thousands, a percent sign. */
final class Numbers {

    private static final int FAST = 9;
    private static final int LONGEST = 40;

    private Numbers() {}

    static boolean isNothing(String cell) {
        return switch (cell) {
            case "", "-", "–", "—", "−", "н/а", "Н/А" -> true;
            default -> false;
        };
    }

    static @Nullable Integer whole(String cell, int column) {
        if (isShortWhole(cell)) {
            return Integer.valueOf(cell);
        }
        BigDecimal number = decimal(cell, column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new UnreadableCell(column, "unreadable", "not a whole number: " + shown(cell));
        }
        return number.intValue();
    }

    /** At most 9 digits before the point; as many after it as are written. */
    static @Nullable BigDecimal decimal(String cell, int column) {
        if (isShortWhole(cell)) {
            return BigDecimal.valueOf(Integer.parseInt(cell));
        }
        return isNothing(cell) ? null : new BigDecimal(plain(cell, column));
    }

    /** A share with at most three decimals: spreadsheets keep 16.666666666666668. */
    static @Nullable BigDecimal share(String cell, int column) {
        BigDecimal number = decimal(cell, column);
        return number == null || number.scale() <= 3 ? number : number.setScale(3, RoundingMode.HALF_UP);
    }

    /** What the share was rounded to, by its decimals. */
    static BigDecimal step(int decimals) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, Math.min(3, decimals)));
    }

    private static boolean isShortWhole(String cell) {
        int length = cell.length();
        if (length == 0 || length > FAST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String cell, int column) {
        String text = cell.strip();
        if (text.length() > LONGEST) {
            throw unreadable(cell, column);
        }
        text = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        StringBuilder number = new StringBuilder();
        int start = text.startsWith("-") || text.startsWith("−") ? 1 : 0;
        number.append(start == 1 ? "-" : "");
        int point = Math.max(text.indexOf(','), text.indexOf('.'));
        int end = point < 0 ? text.length() : point;
        number.append(wholePart(text.substring(start, end), cell, column));
        if (point >= 0) {
            number.append('.').append(digits(text.substring(point + 1), cell, column));
        }
        return number.toString();
    }

    private static String wholePart(String text, String cell, int column) {
        StringBuilder digits = new StringBuilder();
        String[] groups = text.split("[ \u00a0\u2007\u2009\u202f]", -1);
        for (int i = 0; i < groups.length; i++) {
            boolean fits = i == 0 ? groups.length == 1 || groups[0].length() <= 3 : groups[i].length() == 3;
            if (!fits) {
                throw new UnreadableCell(column, "unreadable", "more than one number in the cell: " + shown(cell));
            }
            digits.append(digits(groups[i], cell, column));
        }
        if (digits.length() > FAST) {
            throw new UnreadableCell(column, "unreadable", "at most 9 digits: " + shown(cell));
        }
        return digits.toString();
    }

    private static String digits(String text, String cell, int column) {
        if (text.isEmpty() || text.chars().anyMatch(c -> c < '0' || c > '9')) {
            throw unreadable(cell, column);
        }
        return text;
    }

    private static UnreadableCell unreadable(String cell, int column) {
        return cell.indexOf('*') >= 0
                ? new UnreadableCell(column, "footnote", "a footnote mark at the number: " + shown(cell))
                : new UnreadableCell(column, "unreadable", "not a number: " + shown(cell));
    }

    private static String shown(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }
}
