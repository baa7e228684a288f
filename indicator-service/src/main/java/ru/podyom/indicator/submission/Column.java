package ru.podyom.indicator.submission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a list of observations says, by the names of the export and by those that Russian lists have. */
enum Column {
    ELEMENT("element", "показатель", "код показателя", "элемент", "код элемента"),
    SCHOOL("school", "школа", "код школы", "оо", "оу", "образовательная организация"),
    TERRITORY("territory", "территория", "код территории", "муниципалитет", "код муниципалитета"),
    PERIOD("period", "период", "учебный год", "год"),
    VALUE("value", "значение", "факт"),
    UNIT("unit", "единица", "единица измерения", "ед изм", "ед измерения"),
    MISSING("missing", "почему нет значения", "причина отсутствия"),
    OBSERVED_ON("observedOn", "дата", "дата наблюдения", "на дату"),
    EVIDENCE("evidence", "основание", "подтверждение", "документ");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_NAME.put(plain(column.property), column);
            for (String name : column.russian.split(";")) {
                BY_NAME.put(name, column);
            }
        }
    }

    private final String property;
    private final String russian;

    Column(String property, String... russian) {
        this.property = property;
        this.russian = String.join(";", russian);
    }

    /** The property of an observation that it fills. */
    String property() {
        return property;
    }

    static @Nullable Column named(String header) {
        return BY_NAME.get(plain(header));
    }

    static @Nullable Column ofProperty(String property) {
        return BY_NAME.get(plain(property));
    }

    /** Small letters, ё as е, one space for all that is neither letter nor digit. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
