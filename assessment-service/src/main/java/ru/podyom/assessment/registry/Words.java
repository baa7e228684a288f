package ru.podyom.assessment.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.Kind;
import ru.podyom.assessment.school.LegalForm;
import ru.podyom.assessment.school.Locality;
import ru.podyom.assessment.timeline.Days;

/** What people write in cells; null where it means none of what is known. */
final class Words {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("нош", Kind.PRIMARY),
            Map.entry("начальная общеобразовательная школа", Kind.PRIMARY),
            Map.entry("начальная школа", Kind.PRIMARY),
            Map.entry("оош", Kind.BASIC),
            Map.entry("основная общеобразовательная школа", Kind.BASIC),
            Map.entry("основная школа", Kind.BASIC),
            Map.entry("сош", Kind.SECONDARY),
            Map.entry("средняя общеобразовательная школа", Kind.SECONDARY),
            Map.entry("средняя школа", Kind.SECONDARY),
            Map.entry("сош с уиоп", Kind.SECONDARY_ADVANCED),
            Map.entry("гимназия", Kind.GYMNASIUM),
            Map.entry("лицей", Kind.LYCEUM),
            Map.entry("интернат", Kind.BOARDING),
            Map.entry("школа интернат", Kind.BOARDING),
            Map.entry("коррекционная", Kind.SPECIAL),
            Map.entry("коррекционная школа", Kind.SPECIAL));
    private static final Map<String, Locality> LOCALITIES = Map.of(
            "сельская", Locality.RURAL,
            "сельская местность", Locality.RURAL,
            "село", Locality.RURAL,
            "сельский", Locality.RURAL,
            "городская", Locality.URBAN,
            "городская местность", Locality.URBAN,
            "город", Locality.URBAN,
            "городской", Locality.URBAN);
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final LocalDate SHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private Words() {}

    /** Small letters, ё as е, one space for all that is neither letter nor digit. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    static @Nullable Kind kind(String text) {
        String plain = plain(text);
        // Within a name these words may be of something else: Средняя Ахтуба is a settlement.
        Kind known = KINDS.getOrDefault(plain, KINDS.get(plain + " школа"));
        return known == null ? constant(Kind.values(), text) : known;
    }

    /** What the name of a school itself says; the longest of what it may say counts. */
    static @Nullable Kind kindInName(String name) {
        String words = " " + plain(name) + " ";
        return KINDS.entrySet().stream()
                .filter(word -> words.contains(" " + word.getKey() + " "))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    static @Nullable Locality locality(String text) {
        Locality known = LOCALITIES.get(plain(text));
        return known == null ? constant(Locality.values(), text) : known;
    }

    static @Nullable LegalForm legalForm(String text) {
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.abbreviation().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> constant(LegalForm.values(), text));
    }

    /** 2020-09-01, 01.09.2020, or the number of days that a spreadsheet keeps; a year alone is no day. */
    static @Nullable LocalDate day(String text) {
        try {
            if (text.matches("\\d{5}")) {
                return SHEET_EPOCH.plusDays(Long.parseLong(text));
            }
            LocalDate day = text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, RUSSIAN);
            return Days.isKept(day) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Integer number(String text) {
        String digits = text.matches("\\d{1,3} \\d{3}") ? text.replace(" ", "") : text;
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String text) {
        return Arrays.stream(all)
                .filter(one -> one.name().replace("_", "").equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }
}
