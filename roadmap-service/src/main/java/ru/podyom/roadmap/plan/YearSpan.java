package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Years that a text names as a term.
 *
 * @param school whether it is a school year, which begins on 1 September of the first year
 */
record YearSpan(int from, int to, boolean school) {

    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d.])(20\\d\\d)(?: ?(?:г\\.?|год))? ?[-–—/] ?(20\\d\\d|\\d\\d)(?![\\d.]\\d|\\d)(?<unit>[^,;»]{0,14})");
    private static final Pattern YEAR = Pattern.compile("(?:на|в|за) (20\\d\\d) ?(?<unit>г\\.|год|календарн|учебн)");

    static List<YearSpan> all(String text) {
        List<YearSpan> spans = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT);
        Matcher found = SPAN.matcher(plain);
        while (found.find()) {
            int from = Integer.parseInt(found.group(1));
            String last = found.group(2);
            int to = last.length() == 2 ? from / 100 * 100 + Integer.parseInt(last) : Integer.parseInt(last);
            if (to >= from) {
                spans.add(new YearSpan(from, to, found.group("unit").contains("уч")));
            }
        }
        Matcher single = YEAR.matcher(plain);
        while (spans.isEmpty() && single.find()) {
            int year = Integer.parseInt(single.group(1));
            spans.add(new YearSpan(year, year, false));
        }
        return spans;
    }

    static @Nullable YearSpan first(@Nullable String text) {
        List<YearSpan> all = text == null ? List.of() : all(text);
        return all.isEmpty() ? null : all.get(0);
    }

    boolean isWithin(YearSpan other) {
        return from >= other.from && to <= other.to;
    }

    boolean isSame(YearSpan other) {
        return from == other.from && to == other.to;
    }

    LocalDate firstDay() {
        return school ? LocalDate.of(from, 9, 1) : LocalDate.of(from, 1, 1);
    }

    LocalDate lastDay() {
        return school ? LocalDate.of(to, 8, 31) : LocalDate.of(to, 12, 31);
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
