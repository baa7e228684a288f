package ru.podyom.assessment.sheet;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encodings of Russian texts that are older than windows-1251 and are not read: taken for it, their letters would pass
 * for others. They are told by which letters Russian words are made of.
 */
final class OtherEncodings {

    private static final Charset READ = Charset.forName("windows-1251");
    private static final Map<String, String> OLDER = new LinkedHashMap<>();

    static {
        OLDER.put("IBM866", "cp866 (DOS)");
        OLDER.put("KOI8-R", "KOI8-R");
        OLDER.put("ISO-8859-5", "ISO-8859-5");
    }

    private static final int FEWEST = 6;
    private static final double SURELY = 3;
    // Of a thousand letters of a Russian text, in the order of the alphabet.
    private static final int[] OF_THOUSAND = {
        80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17,
        3, 6, 20
    };
    private static final String SIGNS = "ёЁ«»—–№„“”…°§\u00a0";
    private static final double CAPITAL = -0.3;
    private static final double CAPITAL_WITHIN_A_WORD = -4;
    private static final double SIGN = -2;
    private static final double FOREIGN = -6;

    private OtherEncodings() {}

    /** The name of the encoding, of a text that is not UTF-8; null if it may be windows-1251. */
    static @Nullable String of(byte[] sample) {
        int letters = 0;
        for (byte each : sample) {
            letters += each < 0 ? 1 : 0;
        }
        if (letters < FEWEST) {
            return null;
        }
        double best = russian(new String(sample, READ)) + SURELY;
        String name = null;
        for (Map.Entry<String, String> older : OLDER.entrySet()) {
            double likely = russian(new String(sample, Charset.forName(older.getKey())));
            if (likely > best) {
                best = likely;
                name = older.getValue();
            }
        }
        return name;
    }

    /** How much the text looks like Russian; to be compared with other readings of the same bytes. */
    private static double russian(String text) {
        double sum = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                sum += likely(c, before);
            }
            before = c;
        }
        return sum;
    }

    private static double likely(char c, char before) {
        boolean capital = c >= 'А' && c <= 'Я';
        if (!capital && (c < 'а' || c > 'я')) {
            return SIGNS.indexOf(c) >= 0 ? SIGN : FOREIGN;
        }
        double letter = Math.log(OF_THOUSAND[c - (capital ? 'А' : 'а')] / 30.0);
        boolean within = capital && before >= 'а' && before <= 'я';
        return letter + (capital ? CAPITAL : 0) + (within ? CAPITAL_WITHIN_A_WORD : 0);
    }
}
