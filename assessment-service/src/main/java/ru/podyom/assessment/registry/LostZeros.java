package ru.podyom.assessment.registry;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.CheckDigits;

/** Codes that begin with zeros, after a spreadsheet has taken them for numbers. */
final class LostZeros {

    private static final String CAUSE =
            "; a spreadsheet that takes it for a number drops the zeros it begins with: make the column text";

    private LostZeros() {}

    /** The one code that a number can have been; null if that is none or not certain. */
    static @Nullable String restored(Column column, String number) {
        if (!number.matches("[1-9][0-9]*")) {
            return null;
        }
        int length = number.length();
        return switch (column) {
            // A region's code has two digits, so one zero is all that can be lost.
            case OKTMO -> length == 7 || length == 10 ? "0" + number : null;
            case INN -> CheckDigits.isInn("0" + number) ? "0" + number : null;
            // Fewer than four digits may be the number of a row.
            case RIS_CODE -> length == 4 || length == 5 ? "0".repeat(6 - length) + number : null;
            default -> null;
        };
    }

    /** What to add to a refusal, if lost zeros may be its cause. */
    static String cause(Column column, @Nullable Object said) {
        int wanted =
                switch (column) {
                    case OKTMO -> 11;
                    case INN -> 10;
                    case RIS_CODE, LOGIN -> 6;
                    default -> 0;
                };
        boolean shorter = said instanceof String text
                && text.matches("[0-9]+")
                && (text.length() < wanted || (column == Column.LOGIN && text.length() == wanted));
        return shorter ? CAUSE : "";
    }
}
