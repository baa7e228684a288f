package ru.podyom.assessment.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of schools as people write them, brought to a form in which equal names are equal. */
public final class SchoolNames {

    private static final Set<String> FORMS = Set.of(
            "мбоу",
            "мкоу",
            "маоу",
            "гбоу",
            "гкоу",
            "гаоу",
            "моу",
            "гоу",
            "фгкоу",
            "фгбоу",
            "чоу",
            "ноу",
            "ано",
            "оано",
            "мбноу",
            "мкш",
            "муниципальное",
            "бюджетное",
            "казенное",
            "автономное",
            "государственное",
            "частное",
            "общеобразовательное",
            "образовательное",
            "учреждение",
            "имени",
            "им");
    private static final Pattern MIDDLE = Pattern.compile("средняя общеобразовательная школа|средняя школа");
    private static final Pattern BASIC = Pattern.compile("основная общеобразовательная школа|основная школа");
    private static final Pattern PRIMARY = Pattern.compile("начальная общеобразовательная школа|начальная школа");

    private SchoolNames() {}

    /** The name without legal form, quotes and signs, in small letters, ё as е. */
    public static String key(String name) {
        String words = words(name);
        words = MIDDLE.matcher(words).replaceAll("сош");
        words = BASIC.matcher(words).replaceAll("оош");
        words = PRIMARY.matcher(words).replaceAll("нош");
        StringBuilder key = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!word.isEmpty() && !FORMS.contains(word)) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.toString();
    }

    /** What the name itself says of the school. */
    static @Nullable SchoolFacts facts(String name) {
        Set<String> words = Set.copyOf(java.util.List.of(key(name).split(" ")));
        if (words.contains("оош")) {
            return new SchoolFacts(9);
        }
        return words.contains("нош") ? new SchoolFacts(4) : null;
    }

    /** Letters and digits in small letters, one space for anything else. */
    static String words(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i) == 'ё' ? 'е' : small.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
