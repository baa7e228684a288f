package ru.podyom.indicator.submission;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.observation.Known;

/** Holds parts against their wholes, among what is stored and what comes. */
final class Parts {

    private final Map<String, Element> elements;
    private final Map<String, Map<String, BigDecimal>> stored = new HashMap<>();

    Parts(Map<String, Element> elements, Collection<Known> known) {
        this.elements = elements;
        for (Known one : known) {
            put(stored, one.place().key() + " " + one.period(), one.element(), one.standing());
        }
    }

    /** Refuses what is more than its whole, or less than its part; until what is left agrees. */
    void check(List<Candidate> all) {
        List<Candidate> open = all.stream().filter(Candidate::isOpen).toList();
        Map<String, Map<String, BigDecimal>> values = new HashMap<>();
        stored.forEach((group, said) -> values.put(group, new HashMap<>(said)));
        for (Candidate one : open) {
            put(values, one.group(), one.element().code(), one.wanted.said().value());
        }
        for (Candidate one : open) {
            compare(one, values.getOrDefault(one.group(), Map.of()));
        }
        // With the refused ones gone, what they replaced is there again.
        if (open.stream().anyMatch(one -> !one.isOpen())) {
            check(open);
        }
    }

    private void compare(Candidate one, Map<String, BigDecimal> group) {
        BigDecimal value = one.wanted.said().value();
        if (value == null) {
            return;
        }
        String code = one.element().code();
        group.forEach((other, otherValue) -> one.found
                .check(
                        value.compareTo(otherValue) <= 0 || !isPart(code, other),
                        "/value",
                        "part-above-whole",
                        plain(value) + " is more than " + other + ", " + plain(otherValue))
                .check(
                        value.compareTo(otherValue) >= 0 || !isPart(other, code),
                        "/value",
                        "part-above-whole",
                        plain(value) + " is less than its part " + other + ", " + plain(otherValue)));
    }

    private boolean isPart(String part, String whole) {
        String above = whole(part);
        while (above != null && !above.equals(whole)) {
            above = whole(above);
        }
        return above != null;
    }

    private @Nullable String whole(String code) {
        Element element = elements.get(code);
        return element == null ? null : element.partOf();
    }

    private static void put(
            Map<String, Map<String, BigDecimal>> all, String group, String element, @Nullable BigDecimal value) {
        Map<String, BigDecimal> values = all.computeIfAbsent(group, any -> new HashMap<>());
        if (value == null) {
            values.remove(element);
        } else {
            values.put(element, value);
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
