package ru.podyom.assessment.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Subjects of ВПР, ОГЭ and ЕГЭ by the names and abbreviations that sheets use. */
public final class Subjects {

    // Longer names first: «английский язык» before «английский», «математика база» before «математика».
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        put("MAB", "математика базовый уровень", "математика базовая", "математика база", "ма база", "мб");
        put("MAP", "математика профильный уровень", "математика профильная", "математика профиль", "ма профиль", "мп");
        put("WO", "окружающий мир", "окр мир", "ом", "wo");
        put("LR", "литературное чтение", "лч", "lr");
        put("EN", "английский язык", "английскому языку", "английский", "ая", "англ", "en");
        put("DE", "немецкий язык", "немецкому языку", "немецкий", "ня", "нем", "de");
        put("FR", "французский язык", "французскому языку", "французский", "фя", "франц", "fr");
        put("ES", "испанский язык", "испанскому языку", "испанский", "ия", "es");
        put("ZH", "китайский язык", "китайскому языку", "китайский", "кя", "zh");
        put("FL", "иностранный язык", "иностранному языку", "иностранный", "ин яз", "иняз", "fl");
        put("RU", "русский язык", "русскому языку", "русский", "русскому", "рус", "ру", "ря", "ru");
        put("MA", "математика", "математике", "матем", "мат", "ма", "ma");
        put("PH", "физика", "физике", "физ", "фи", "ph");
        put("CH", "химия", "химии", "хим", "хи", "ch");
        put("BI", "биология", "биологии", "био", "биол", "би", "bi");
        put("GE", "география", "географии", "гео", "геогр", "гг", "ге", "ge");
        put("HI", "история", "истории", "ист", "ис", "hi");
        put("SO", "обществознание", "обществознанию", "общество", "общ", "об", "so");
        put("LI", "литература", "литературе", "лит", "ли", "li");
        put("IN", "информатика и икт", "информатика", "информатике", "инф", "ин", "икт", "in");
    }

    private Subjects() {}

    private static void put(String code, String... names) {
        for (String name : names) {
            CODES.put(name, code);
        }
    }

    /** Code of the subject whose name this is; {@code null} if it is none. */
    public static @Nullable String code(String name) {
        return CODES.get(SchoolNames.words(name));
    }

    /** Code of the subject that is named within the words, between spaces. */
    static @Nullable String within(String words) {
        String padded = " " + words + " ";
        for (Map.Entry<String, String> subject : CODES.entrySet()) {
            if (padded.contains(" " + subject.getKey() + " ")) {
                return subject.getValue();
            }
        }
        return null;
    }
}
