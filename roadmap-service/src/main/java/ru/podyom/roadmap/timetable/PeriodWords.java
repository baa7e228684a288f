package ru.podyom.roadmap.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import ru.podyom.roadmap.schedule.Frequency;

/** Keys and names of the periods of the civil calendar. */
final class PeriodWords {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("ru"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PeriodWords() {}

    static String key(Frequency frequency, LocalDate first, LocalDate last) {
        return switch (frequency) {
            case WEEK ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> first.getYear() + "-Q" + quarter(first);
            default -> years(first, last);
        };
    }

    static String label(Frequency frequency, LocalDate first, LocalDate last) {
        return switch (frequency) {
            case WEEK -> "неделя с " + DAY.format(first);
            case MONTH -> MONTH.format(first);
            case QUARTER -> quarter(first) + " квартал " + first.getYear();
            case SCHOOL_YEAR -> years(first, last) + " учебный год";
            default -> years(first, last) + " год";
        };
    }

    static String of(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru"));
    }

    private static int quarter(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String years(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : first.getYear() + "-" + last.getYear();
    }
}
