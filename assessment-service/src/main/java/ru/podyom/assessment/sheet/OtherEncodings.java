package ru.podyom.assessment.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Encodings of Russian texts that are older than windows-1251 and are not read: taken for it, their letters would pass
 * for others. They are told by where small letters stand, which are most of a text.
 */
final class OtherEncodings {

    private static final int FEWEST = 8;

    private OtherEncodings() {}

    /** The name of the encoding, of a text that is not UTF-8; null if it may be windows-1251. */
    static @Nullable String of(byte[] head) {
        int letters = 0;
        int low = 0;
        int swapped = 0;
        int usual = 0;
        for (int i = 0; i < head.length; i++) {
            int each = head[i] & 0xFF;
            if (each >= 0x80) {
                letters++;
                low += each < 0xB0 ? 1 : 0;
            }
            boolean begins = i == 0 || head[i - 1] >= 0;
            if (begins && i + 2 < head.length) {
                swapped += isSmall(each) && isCapital(head[i + 1]) && isCapital(head[i + 2]) ? 1 : 0;
                usual += isCapital((byte) each) && isSmall(head[i + 1] & 0xFF) && isSmall(head[i + 2] & 0xFF) ? 1 : 0;
            }
        }
        if (letters < FEWEST) {
            return null;
        }
        if (low > letters / 2) {
            return "cp866 (DOS)";
        }
        // No word begins with a small letter and goes on in capitals, unless small and capital stand the other way.
        return swapped > 2 && swapped > 3 * usual ? "KOI8-R" : null;
    }

    private static boolean isSmall(int windows1251) {
        return windows1251 >= 0xE0;
    }

    private static boolean isCapital(byte windows1251) {
        int code = windows1251 & 0xFF;
        return code >= 0xC0 && code < 0xE0;
    }
}
