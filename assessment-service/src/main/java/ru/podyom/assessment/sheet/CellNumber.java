package ru.podyom.assessment.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as workbooks store them, as a person reads them in the cell. */
final class CellNumber {

    private static final MathContext KEPT = new MathContext(15);
    // A longer number is none that a table of results has, and its digits written out may fill the memory.
    private static final int MOST_DIGITS = 30;

    private CellNumber() {}

    /** 30.0 and 3E1 are 30; binary dust like 0.30000000000000004 is brushed off. */
    static String plain(String raw) {
        return plain(raw, 0);
    }

    /** What a cell in percent shows: 0.3 is 30. */
    static String percent(String raw) {
        return plain(raw, 2);
    }

    private static String plain(String raw, int shift) {
        try {
            BigDecimal exact = new BigDecimal(raw).movePointRight(shift);
            BigDecimal value = exact.precision() > KEPT.getPrecision() ? exact.round(KEPT) : exact;
            if (value.signum() == 0) {
                return "0";
            }
            boolean writable = Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
                    && Math.abs((long) value.scale()) <= MOST_DIGITS;
            return writable ? value.stripTrailingZeros().toPlainString() : Cell.stripped(raw);
        } catch (NumberFormatException | ArithmeticException e) {
            return Cell.stripped(raw);
        }
    }
}
