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
    // Longer than any abbreviation; a code of hexadecimal digits may have as many letters in a row.
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F-]{6,}");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");
    private static final Pattern COMMON = Pattern.compile("(?iu)ученик|учащийся|участник|обучающийся|класс|код");
    private static final Pattern INITIAL_AFTER = Pattern.compile("(?u)\\p{L}{3,} \\p{L}");
    private static final Pattern SNILS = Pattern.compile("\\d{3}[- ]\\d{3}[- ]\\d{3}[- ]\\d{2}");

    private PupilCode() {}

    /** Why this is no code of a pupil; null if it is one. The words do not repeat it. */
    static @Nullable String refusal(String text) {
        if (isPersonal(text)) {
            return shown(text) + " looks like a person's name or СНИЛС; pupils are known by code only (152-ФЗ)";
        }
        return FORM.matcher(text).matches()
                ? null
                : "a pupil's code is up to " + LONGEST + " letters, digits, spaces and . _ / № -";
    }

    /** Whether what stands for a pupil tells who it is: a code has no long words but those that all codes may have. */
    static boolean isPersonal(String text) {
        String rest = COMMON.matcher(text).replaceAll("");
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return looksPersonal(rest)
                || (LONG_WORD.matcher(rest).find()
                        && !(digits && HEXADECIMAL.matcher(rest).matches()))
                || (!digits && INITIAL_AFTER.matcher(rest).matches());
    }

    /** Whether words beside a code, as of a class, tell who somebody is. */
    static boolean looksPersonal(String text) {
        long words = WORD.matcher(text).results().count();
        return words > 1
                || (words == 1 && INITIAL.matcher(text).find())
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
