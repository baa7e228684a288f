package ru.podyom.assessment.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.procedure.Variant;

/** Reads a procedure from words such as «ВПР МА 6 2021 весна» or «ОГЭ по математике, 2018-2019 учебный год». */
final class ProcedureTitle {

    private static final Map<String, ProcedureType> TYPES = Map.of(
            "впр", ProcedureType.VPR,
            "огэ", ProcedureType.OGE,
            "егэ", ProcedureType.EGE,
            "гвэ", ProcedureType.GVE,
            "кдр", ProcedureType.KDR,
            "рдр", ProcedureType.KDR,
            "нико", ProcedureType.NIKO,
            "мкр", ProcedureType.MUNICIPAL,
            "всош", ProcedureType.OLYMPIAD);
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)(?: (20\\d\\d|\\d\\d))?(?!\\d)");
    private static final Pattern GRADE = Pattern.compile("(?<!\\d)(1[01]|[1-9])(?!\\d)");
    private static final Pattern NAMED_GRADE = Pattern.compile("(?<!\\d)(1[01]|[1-9]) (?:х )?кл");
    private static final Pattern BASE = Pattern.compile("(^| )баз(а|ов\\S*)( |$)");
    private static final Pattern LETTERS_DIGITS = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private ProcedureTitle() {}

    static ProcedureParts read(String title) {
        return read(title, null);
    }

    /** @param known what kind of procedure it is if the words do not say */
    static ProcedureParts read(String title, @Nullable ProcedureType known) {
        String spaced = LETTERS_DIGITS.matcher(title).replaceAll(" ");
        String words = SchoolNames.words(spaced);
        Season season = season(words);
        ProcedureType said = type(words);
        ProcedureType type = said == null ? known : said;
        SchoolYear year = null;
        Matcher years = YEARS.matcher(words);
        if (years.find()) {
            year = year(years, season);
            boolean pair = isPair(years);
            season = season == null && !pair && type == ProcedureType.VPR ? Season.SPRING : season;
            words = words.substring(0, years.start()) + words.substring(pair ? years.end() : years.end(1));
        }
        return new ProcedureParts(said, Subjects.within(spaced), variant(words), grade(words), year, season);
    }

    static @Nullable ProcedureType type(String words) {
        for (String word : List.of(words.split(" "))) {
            if (TYPES.containsKey(word)) {
                return TYPES.get(word);
            }
        }
        return null;
    }

    static @Nullable Season season(String words) {
        if (words.contains("осен")) {
            return Season.AUTUMN;
        }
        return words.contains("весн") ? Season.SPRING : null;
    }

    private static @Nullable Variant variant(String words) {
        if (words.contains("профил")) {
            return Variant.PROFILE;
        }
        if (BASE.matcher(words).find()) {
            return Variant.BASE;
        }
        return words.contains("углубл") ? Variant.ADVANCED : null;
    }

    /** The number that is called a grade, else the first that can be one. */
    private static @Nullable Integer grade(String words) {
        Matcher named = NAMED_GRADE.matcher(words);
        if (named.find()) {
            return Integer.valueOf(named.group(1));
        }
        Matcher grade = GRADE.matcher(words);
        return grade.find() ? Integer.valueOf(grade.group(1)) : null;
    }

    private static SchoolYear year(Matcher years, @Nullable Season season) {
        int first = Integer.parseInt(years.group(1));
        int start = isPair(years) || season == Season.AUTUMN ? first : first - 1;
        return SchoolYear.of(start + "-" + (start + 1));
    }

    /** Whether two years that follow each other are named: 2020-2021, 2020/21. */
    private static boolean isPair(Matcher years) {
        String second = years.group(2);
        return second != null && (Integer.parseInt(years.group(1)) + 1 - Integer.parseInt(second)) % 100 == 0;
    }
}
