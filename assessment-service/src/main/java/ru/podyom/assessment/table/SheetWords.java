package ru.podyom.assessment.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;

/** Words by which sheets name procedures, subjects, years and columns. */
final class SheetWords {

    private static final Map<String, ProcedureType> TYPES = Map.of(
            "впр", ProcedureType.VPR,
            "огэ", ProcedureType.OGE,
            "егэ", ProcedureType.EGE,
            "гвэ", ProcedureType.GVE,
            "кдр", ProcedureType.KDR,
            "нико", ProcedureType.NATIONAL_STUDY,
            "мкр", ProcedureType.MUNICIPAL,
            "всош", ProcedureType.OLYMPIAD);

    /** By how the Russian name begins; the longer beginnings first where one contains another. */
    private static final Map<String, String> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("русск", "RU");
        SUBJECTS.put("матем", "MA");
        SUBJECTS.put("физик", "PH");
        SUBJECTS.put("хими", "CH");
        SUBJECTS.put("биол", "BI");
        SUBJECTS.put("геогр", "GEO");
        SUBJECTS.put("истор", "HI");
        SUBJECTS.put("общест", "SO");
        SUBJECTS.put("литер", "LI");
        SUBJECTS.put("информ", "IT");
        SUBJECTS.put("англ", "EN");
        SUBJECTS.put("немец", "DE");
        SUBJECTS.put("франц", "FR");
        SUBJECTS.put("иностр", "FL");
        SUBJECTS.put("окруж", "WORLD");
        SUBJECTS.put("ру", "RU");
        SUBJECTS.put("ма", "MA");
        SUBJECTS.put("фи", "PH");
        SUBJECTS.put("хи", "CH");
        SUBJECTS.put("би", "BI");
        SUBJECTS.put("гг", "GEO");
        SUBJECTS.put("ис", "HI");
        SUBJECTS.put("об", "SO");
        SUBJECTS.put("ом", "WORLD");
    }

    private SheetWords() {}

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }

    static @Nullable ProcedureType type(String word) {
        return TYPES.get(folded(word));
    }

    /** The code of a subject by its Russian name or abbreviation. */
    static @Nullable String subject(String name) {
        String folded = folded(name);
        for (Map.Entry<String, String> known : SUBJECTS.entrySet()) {
            boolean abbreviation = known.getKey().length() == 2;
            if (abbreviation ? folded.equals(known.getKey()) : folded.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }

    /** Spring 2021 and plain 2021 are the school year 2020-2021, autumn 2020 as well; 2020-2021, 2020/21 are themselves. */
    static @Nullable SchoolYear schoolYear(String text, boolean autumn) {
        String digits = text.replaceAll("[^0-9]+", " ").strip();
        String[] parts = digits.split(" ");
        if (parts[0].length() != 4 || !parts[0].startsWith("20")) {
            return null;
        }
        int year = Integer.parseInt(parts[0]);
        boolean first = parts.length > 1 || autumn;
        int begins = first ? year : year - 1;
        return new SchoolYear(begins + "-" + (begins + 1));
    }

    /** {@code 5}, {@code 5 класс}, {@code 5кл.}; null for anything that is not a grade. */
    static @Nullable Integer grade(String text) {
        String digits = folded(text).replaceAll("\\s*(класс|кл\\.?)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return null;
        }
        int grade = Integer.parseInt(digits);
        return grade >= 1 && grade <= 11 ? grade : null;
    }
}
