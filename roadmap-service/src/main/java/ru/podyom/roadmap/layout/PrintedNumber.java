package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed before a section or activity.
 *
 * @param style numbers of one style count one row of siblings
 * @param parts what is counted: 1.2.3 is 1, 2, 3
 */
public record PrintedNumber(String style, List<Integer> parts) {

    private static final String ARABIC = "arabic";
    private static final String MANY = "\\d{1,3}(?:\\.\\d{1,3})+\\.?\\)?";
    private static final String ROMAN = "[IVXІХ]{1,6}";
    private static final String WORD = "(?:Раздел|Блок|Модуль|Этап|Направление|Задача|Цель|Часть|Глава|Приоритет)";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:п\\.\\s?|№\\s?)?(?:" + MANY + "|\\d{1,3}[.)]?|\\(?\\d{1,3}\\)|" + ROMAN + "[.)]?|[а-яa-z][.)])");
    private static final Pattern LEADING = Pattern.compile("(?:" + MANY + "|\\d{1,3}[.)]|" + ROMAN + "[.)]|" + ROMAN
            + "(?=\\s+\\p{Lu})|[а-яa-z]\\)|(?iu:" + WORD + ")(?:\\s+программы)?\\s*№?\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*|"
            + ROMAN + ")(?![\\p{L}\\d])[.:)]?)");
    private static final Pattern SEVERAL = Pattern.compile(MANY);
    private static final Pattern WORDED =
            Pattern.compile("^(\\p{L}+)\\D*?(\\d{1,2}(?:\\.\\d{1,2})*|" + ROMAN + ")[.:)]?$");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d\\d(?!\\d|\\.)");
    // No number is longer, and no text longer than that is looked through for one.
    private static final int LONGEST = 60;

    /** A text whose beginning is a number. */
    public record Numbered(String number, String rest) {}

    /** Whether the text is a number and nothing else. */
    public static boolean is(String text) {
        return text.length() <= LONGEST && WHOLE.matcher(pointed(text.strip())).matches();
    }

    /** A spreadsheet writes 1.1 as 1,1. */
    static String pointed(String text) {
        return text.matches("\\d{1,3},\\d{1,3}[.)]?") ? text.replace(',', '.') : text;
    }

    /** Whether it is a number of several parts and nothing else. */
    static boolean isMany(String text) {
        return text.length() <= LONGEST && SEVERAL.matcher(text.strip()).matches();
    }

    /** Takes the number off the beginning of a text; {@code null} where there is none, or nothing after it. */
    public static @Nullable Numbered leading(String text) {
        Matcher found = LEADING.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (DATE.matcher(text).lookingAt() || !found.lookingAt() || found.end() == text.length()) {
            return null;
        }
        return new Numbered(found.group().strip(), text.substring(found.end()).strip());
    }

    /** {@code null} for what cannot be counted. */
    public static @Nullable PrintedNumber parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String printed = text.strip().replaceAll("^(?:п\\.|№)\\s?", "");
        Matcher worded = WORDED.matcher(printed);
        if (worded.matches() && worded.group(1).length() > 2) {
            return new PrintedNumber(Wording.plain(worded.group(1)), parts(worded.group(2)));
        }
        String bare = printed.replaceAll("[.()]+$|^\\(", "");
        if (bare.matches("\\d{1,3}(?:\\.\\d{1,3})*")) {
            boolean bracket = printed.endsWith(")") && !bare.contains(".");
            return new PrintedNumber(bracket ? "bracket" : ARABIC, parts(bare));
        }
        if (bare.matches(ROMAN)) {
            return new PrintedNumber("roman", List.of(roman(bare)));
        }
        if (bare.matches("[а-яa-z]")) {
            return new PrintedNumber("letter", List.of(letter(bare.charAt(0))));
        }
        return null;
    }

    public boolean isArabic() {
        return style.equals(ARABIC);
    }

    /** Whether this number is printed below the other one: 1.2.3 below 1.2 and below 1. */
    public boolean isBelow(PrintedNumber above) {
        return isArabic()
                && above.parts.size() < parts.size()
                && parts.subList(0, above.parts.size()).equals(above.parts)
                && !above.style.equals("letter")
                && !above.style.equals("bracket");
    }

    public int last() {
        return parts.get(parts.size() - 1);
    }

    private static List<Integer> parts(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return List.of(roman(text));
        }
        List<Integer> parts = new ArrayList<>();
        for (String part : text.split("\\.")) {
            parts.add(Integer.parseInt(part));
        }
        return List.copyOf(parts);
    }

    private static int letter(char c) {
        // ё is not counted with
        return c >= 'а' && c <= 'я' ? c - 'а' + 1 : c - 'a' + 1;
    }

    private static int roman(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replace('І', 'I').replace('Х', 'X');
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int here = digit(letters.charAt(i));
            value += i + 1 < letters.length() && here < digit(letters.charAt(i + 1)) ? -here : here;
        }
        return value;
    }

    private static int digit(char c) {
        return c == 'I' ? 1 : c == 'V' ? 5 : 10;
    }
}
