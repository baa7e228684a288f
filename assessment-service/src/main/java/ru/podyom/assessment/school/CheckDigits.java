package ru.podyom.assessment.school;

/** Check digits of Russian registration numbers. */
public final class CheckDigits {

    // Приказ ФНС: weights of the first nine digits of an organisation's ИНН.
    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int INN_LENGTH = 10;
    private static final int OGRN_LENGTH = 13;

    private CheckDigits() {}

    /** Whether the last of ten digits is the weighted sum of the others modulo 11, modulo 10. */
    public static boolean isInn(String digits) {
        if (!digits.matches("[0-9]{" + INN_LENGTH + "}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * digit(digits, i);
        }
        return sum % 11 % 10 == digit(digits, INN_LENGTH - 1);
    }

    /** Whether the last of thirteen digits is the number of the others modulo 11, modulo 10. */
    static boolean isOgrn(String digits) {
        if (!digits.matches("[15][0-9]{" + (OGRN_LENGTH - 1) + "}")) {
            return false;
        }
        long number = Long.parseLong(digits.substring(0, OGRN_LENGTH - 1));
        return number % 11 % 10 == digit(digits, OGRN_LENGTH - 1);
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
