package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/** Keys and names of the periods of the civil calendar. */
final class PeriodWords {

    static final List<String> MONTHS = List.of(
            "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
            "декабрь");

    private PeriodWords() {}

    static String key(Frequency frequency, LocalDate first) {
        return switch (frequency) {
            case WEEK -> first.get(IsoFields.WEEK_BASED_YEAR) + "-W%02d".formatted(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3);
            case YEAR -> String.valueOf(first.getYear());
            default -> first.getYear() + "-" + (first.getYear() + 1);
        };
    }

    static String label(Frequency frequency, LocalDate first) {
        return switch (frequency) {
            case WEEK -> "неделя с %02d.%02d.%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
            case MONTH -> MONTHS.get(first.getMonthValue() - 1) + " " + first.getYear();
            case QUARTER -> (first.getMonthValue() + 2) / 3 + " квартал " + first.getYear();
            case YEAR -> first.getYear() + " год";
            default -> first.getYear() + "-" + (first.getYear() + 1) + " учебный год";
        };
    }
}
