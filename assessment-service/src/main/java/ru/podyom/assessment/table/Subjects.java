package ru.podyom.assessment.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Subjects by the names and abbreviations that sheets use; the codes are those of {@code /api/v1/subjects}. */
public final class Subjects {

    private static final Pattern FOREIGN = Pattern.compile("(^| )(ин яз|иняз|иностранн\\S*)( |$)");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    // Within words the first that fits wins: «родная литература» stands before «литература».
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        put("OM", "окружающий мир", "окружающему миру", "окр мир", "ом");
        put("LC", "литературное чтение", "литературному чтению", "лч");
        put("RL", "родной язык", "родному языку");
        put("RO", "родная литература", "родной литературе");
        put("CG", "читательская грамотность", "читательской грамотности", "чг");
        put("MG", "математическая грамотность", "математической грамотности", "мг");
        put("EG", "естественно научная грамотность", "естественнонаучная грамотность", "ег");
        put("FG", "функциональная грамотность", "функциональной грамотности", "фг");
        put("EN", "английский язык", "английскому языку", "английский", "ая", "англ", "en");
        put("DE", "немецкий язык", "немецкому языку", "немецкий", "ня", "нем", "de");
        put("FR", "французский язык", "французскому языку", "французский", "фя", "франц", "fr");
        put("ES", "испанский язык", "испанскому языку", "испанский", "ия", "es");
        put("ZH", "китайский язык", "китайскому языку", "китайский", "кя", "zh");
        put("IT", "итальянский язык", "итальянскому языку", "итальянский");
        put("RU", "русский язык", "русскому языку", "русский", "русскому", "рус", "ру", "ря", "ru");
        put("MA", "математика", "математике", "матем", "мат", "ма", "ma");
        put("FI", "физика", "физике", "физ", "фи");
        put("HI", "химия", "химии", "хим", "хи");
        put("BI", "биология", "биологии", "биол", "био", "би", "bi");
        put("GG", "география", "географии", "геогр", "гео", "гг", "ге");
        put("OB", "обществознание", "обществознанию", "общество", "общ", "об");
        put("IS", "история", "истории", "ист", "ис");
        put("LI", "литература", "литературе", "лит", "ли", "li");
        put("IN", "информатика", "информатике", "инф", "ин", "икт", "in");
        put("AS", "астрономия", "астрономии");
        put("EL", "экология", "экологии");
        put("EK", "экономика", "экономике");
        put("PR", "право", "праву");
        put("MH", "мхк", "мировая художественная культура", "мировой художественной культуре");
        put("IZ", "изо", "изобразительное искусство", "изобразительному искусству");
        put("MU", "музыка", "музыке");
        put("TE", "труд", "технология", "технологии");
        put("FK", "физическая культура", "физической культуре", "физкультура");
        put("OZ", "обж", "обзр", "основы безопасности и защиты родины");
        put("MP", "метапредметная работа", "метапредметная", "мп");
    }

    private Subjects() {}

    private static void put(String code, String... names) {
        for (String name : names) {
            CODES.put(name, code);
        }
    }

    /** The subject that a text names; {@code null} if it names none that is known. */
    static @Nullable String within(String text) {
        String words = SchoolNames.words(text);
        if (FOREIGN.matcher(words).find()) {
            return null; // a foreign language, and not which
        }
        String padded = " " + words + " ";
        for (Map.Entry<String, String> subject : CODES.entrySet()) {
            String name = subject.getKey();
            if (padded.contains(" " + name + " ") && (name.length() > 2 || stands(name, words, text))) {
                return subject.getValue();
            }
        }
        return null;
    }

    /** Two letters are a subject if they stand alone or in capitals: «об» within a title is a preposition. */
    private static boolean stands(String name, String words, String text) {
        return words.equals(name) || Arrays.asList(NOT_LETTERS.split(text)).contains(name.toUpperCase(Locale.ROOT));
    }

    /** Every code that a sheet can mean. */
    static Iterable<String> codes() {
        return CODES.values();
    }
}
