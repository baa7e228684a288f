package ru.podyom.assessment.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int STEM = 4;
    private static final Pattern GENERAL = Pattern.compile(
            "школ|гимнази|лице|средн|основн|начальн|общеобраз|образоват|учрежд|муницип|углубл|изучен|отдельн|предмет"
                    + "|интернат|центр|детск|городск|сельск|район|округ|област|филиал|имени|корп|прогимназ|кадет");

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

    /** Whether two names can hardly be of one school: their numbers differ, or none of their own words is alike. */
    public static boolean areOfDifferentSchools(String one, String other) {
        Set<String> numbers = numbers(one);
        Set<String> others = numbers(other);
        if (!numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others)) {
            return true;
        }
        Set<String> stems = stems(one);
        Set<String> otherStems = stems(other);
        return !stems.isEmpty() && !otherStems.isEmpty() && Collections.disjoint(stems, otherStems);
    }

    private static Set<String> numbers(String name) {
        return Arrays.stream(key(name).split(" "))
                .filter(word -> word.chars().allMatch(c -> c >= '0' && c <= '9') && !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Beginnings of the words that are a school's own: Боровая and Боровской are alike. */
    private static Set<String> stems(String name) {
        return Arrays.stream(key(name).split(" "))
                .filter(word -> word.length() > STEM && word.chars().allMatch(Character::isLetter))
                .filter(word -> !GENERAL.matcher(word).lookingAt())
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
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
