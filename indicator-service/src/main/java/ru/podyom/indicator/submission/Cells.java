package ru.podyom.indicator.submission;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Element;
import ru.podyom.indicator.element.ElementKind;
import ru.podyom.indicator.observation.Missing;

/** What people write in cells; null where it means none of what is known. */
final class Cells {

    private static final Map<String, Missing> MISSING = Map.ofEntries(
            Map.entry("-", Missing.NOT_APPLICABLE),
            Map.entry("—", Missing.NOT_APPLICABLE),
            Map.entry("–", Missing.NOT_APPLICABLE),
            Map.entry("н/п", Missing.NOT_APPLICABLE),
            Map.entry("не применимо", Missing.NOT_APPLICABLE),
            Map.entry("неприменимо", Missing.NOT_APPLICABLE),
            Map.entry("notapplicable", Missing.NOT_APPLICABLE),
            Map.entry("н/д", Missing.NOT_REPORTED),
            Map.entry("нет данных", Missing.NOT_REPORTED),
            Map.entry("не представлено", Missing.NOT_REPORTED),
            Map.entry("notreported", Missing.NOT_REPORTED),
            Map.entry("не проводилось", Missing.NOT_TESTED),
            Map.entry("nottested", Missing.NOT_TESTED));
    private static final Map<String, BigDecimal> ANSWERS = Map.of(
            "да", BigDecimal.ONE,
            "yes", BigDecimal.ONE,
            "true", BigDecimal.ONE,
            "+", BigDecimal.ONE,
            "нет", BigDecimal.ZERO,
            "no", BigDecimal.ZERO,
            "false", BigDecimal.ZERO);
    // Thousands may be apart, the point may be a comma, and the unit may follow.
    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,12}|-?\\d{1,3}(?: \\d{3}){1,3})(?:[.,](\\d{1,6}))?\\s*([^\\d\\s].{0,29})?");
    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Cells() {}

    /** A value, with the unit that stands beside it. */
    record Value(BigDecimal number, @Nullable String unit) {}

    static @Nullable Missing missing(String text) {
        return MISSING.get(text.toLowerCase(Locale.ROOT));
    }

    static @Nullable Value value(String text, Element element) {
        BigDecimal answer = element.kind() == ElementKind.YES_NO ? ANSWERS.get(text.toLowerCase(Locale.ROOT)) : null;
        if (answer != null) {
            return new Value(answer, null);
        }
        Matcher found = NUMBER.matcher(text);
        if (!found.matches()) {
            return null;
        }
        String decimals = found.group(2) == null ? "" : "." + found.group(2);
        return new Value(new BigDecimal(found.group(1).replace(" ", "") + decimals), found.group(3));
    }

    /** 2020-09-01 or 01.09.2020. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, RUSSIAN);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
