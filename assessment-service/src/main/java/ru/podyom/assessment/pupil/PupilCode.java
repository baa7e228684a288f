package ru.podyom.assessment.pupil;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand for a pupil. Names and insurance numbers may not (152-ФЗ): they are refused, and neither kept nor
 * repeated.
 */
final class PupilCode {

    static final int LONGEST = 40;

    // Not a spreadsheet's formula, whoever writes it out again.
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/№-]{0,39}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");
    private static final Pattern SURNAME = Pattern.compile("[А-ЯЁ][а-яё]{3,}");
    private static final Pattern SNILS = Pattern.compile("\\d{3}[- ]\\d{3}[- ]\\d{3}[- ]\\d{2}");

    private PupilCode() {}

    /** Why this is no code of a pupil; null if it is one. The words do not repeat it. */
    static @Nullable String refusal(String text) {
        if (looksPersonal(text)) {
            return shown(text) + " looks like a person's name or СНИЛС; pupils are known by code only (152-ФЗ)";
        }
        return FORM.matcher(text).matches()
                ? null
                : "a pupil's code is up to " + LONGEST + " letters, digits, spaces and . _ / № -";
    }

    /** Whether the text tells who somebody is. */
    static boolean looksPersonal(String text) {
        long words = WORD.matcher(text).results().count();
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return words > 1
                || (words == 1 && INITIAL.matcher(text).find())
                || (!digits && SURNAME.matcher(text).matches())
                || SNILS.matcher(text).matches()
                || isSnils(text);
    }

    /** Eleven digits whose check number is right, as one in a hundred is by chance. */
    private static boolean isSnils(String text) {
        if (text.length() != 11 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int[] digits = text.chars().map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += digits[i] * (9 - i);
        }
        int check = sum % 101 % 100;
        return Arrays.stream(digits).distinct().count() > 1 && check == digits[9] * 10 + digits[10];
    }

    private static String shown(String text) {
        return "«" + text.substring(0, 1) + "…» (" + text.length() + " characters)";
    }
}
