package ru.podyom.indicator.element;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names by which people call a unit. */
final class Units {

    private static final Map<String, Set<String>> NAMES = Map.of(
            "persons", Set.of("человек", "чел", "person"),
            "percent", Set.of("%", "процент", "процентов", "проц"),
            "pieces", Set.of("штук", "шт", "единиц", "ед"),
            "cases", Set.of("случаев", "случай", "ед", "единиц"),
            "hours", Set.of("часов", "час", "ч"),
            "points", Set.of("баллов", "балл", "б"),
            "yesNo", Set.of("да/нет", "да-нет", "yes/no"));

    private Units() {}

    static boolean isSame(String unit, String said) {
        String name = said.strip().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return unit.equalsIgnoreCase(plain)
                || NAMES.getOrDefault(unit, Set.of()).contains(plain);
    }
}
