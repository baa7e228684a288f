package ru.podyom.roadmap.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs that Word numbers by itself: the numbers stand in no text, only how they are made does. */
final class WordNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** How a level counts: {@code text} is «%1.%2.». */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
    }

    /** Levels and what they have come to. */
    private static final class Counted {
        final Map<Integer, Level> levels = new HashMap<>();
        final TreeMap<Integer, Integer> counts = new TreeMap<>();
    }

    private final Map<String, Counted> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, String[]> styles = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static WordNumbering of(Archive archive) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        numbering.read(archive.xml("word/numbering.xml"));
        numbering.readStyles(archive.xml("word/styles.xml"));
        return numbering;
    }

    /** The number of the next paragraph of a list, by itself or by its style; empty for one that has none. */
    String next(@Nullable String list, @Nullable String level, @Nullable String style) {
        String[] styled = styles.getOrDefault(String.valueOf(style), new String[] {"0", "0"});
        String number = list == null ? styled[0] : list;
        Counted counted = lists.get(listOf.getOrDefault(number, ""));
        int at = number(level == null && list == null ? styled[1] : level, 0);
        Level here = counted == null ? null : counted.levels.get(at);
        if (counted == null || here == null) {
            return "";
        }
        if (begun.add(number)) {
            restarts.getOrDefault(number, Map.of()).forEach((each, start) -> counted.counts.put(each, start - 1));
        }
        counted.counts.merge(at, here.start, (former, start) -> former + 1);
        counted.counts.tailMap(at, false).clear();
        return here.format.equals("bullet") || here.format.equals("none") ? "" : text(counted, here);
    }

    private static String text(Counted counted, Level here) {
        return PLACE.matcher(here.text).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1)) - 1;
            Level level = counted.levels.getOrDefault(at, here);
            int count = counted.counts.getOrDefault(at, level.start);
            return Matcher.quoteReplacement(printed(count, level.format));
        });
    }

    private static String printed(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "russianLower" -> letter(count, RUSSIAN);
            case "russianUpper" -> letter(count, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(count, LATIN);
            case "upperLetter" -> letter(count, LATIN).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }

    private static String letter(int count, String letters) {
        return count < 1 ? "" : letters.substring((count - 1) % letters.length(), (count - 1) % letters.length() + 1);
    }

    private static String roman(int count) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] digits = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(count, 999);
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(digits[i]);
            }
        }
        return roman.toString();
    }

    private void read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        Counted list = new Counted();
        Level level = new Level();
        String number = "";
        int at = 0;
        while (xml != null && xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    list = new Counted();
                    lists.put(attribute(xml, "abstractNumId"), list);
                }
                case "lvl" -> {
                    level = new Level();
                    list.levels.put(number(attribute(xml, "ilvl"), 0), level);
                }
                case "start" -> level.start = number(attribute(xml, "val"), 1);
                case "numFmt" -> level.format = attribute(xml, "val");
                case "lvlText" -> level.text = attribute(xml, "val");
                case "num" -> {
                    number = attribute(xml, "numId");
                    list = new Counted(); // levels that follow are this number's own, and are not used
                }
                case "abstractNumId" -> listOf.put(number, attribute(xml, "val"));
                case "lvlOverride" -> at = number(attribute(xml, "ilvl"), 0);
                case "startOverride" ->
                    restarts.computeIfAbsent(number, each -> new HashMap<>()).put(at, number(attribute(xml, "val"), 1));
                default -> {}
            }
        }
    }

    private void readStyles(@Nullable XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = attribute(xml, "styleId");
                    case "numId" -> numbered(style)[0] = attribute(xml, "val");
                    case "ilvl" -> numbered(style)[1] = attribute(xml, "val");
                    default -> {}
                }
            }
        }
    }

    private String[] numbered(String style) {
        return styles.computeIfAbsent(style, each -> new String[] {"0", "0"});
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }

    private static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
    }
}
