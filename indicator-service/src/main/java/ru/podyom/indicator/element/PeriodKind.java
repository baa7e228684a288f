package ru.podyom.indicator.element;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For what stretches of time an element is observed, and how they are written. */
public enum PeriodKind {
    @JsonProperty("schoolYear")
    SCHOOL_YEAR("2020-2021", "(\\d{4})-(\\d{4})"),
    @JsonProperty("calendarYear")
    CALENDAR_YEAR("2021", "(\\d{4})"),
    @JsonProperty("halfYear")
    HALF_YEAR("2020-2021-H1", "(\\d{4})-(\\d{4})-H([12])"),
    @JsonProperty("quarter")
    QUARTER("2020-2021-Q3", "(\\d{4})-(\\d{4})-Q([1-4])"),
    /** Calendar years of a programme, the first and the last. */
    @JsonProperty("term")
    TERM("2021..2023", "(\\d{4})\\.\\.(\\d{4})");

    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final int LONGEST_TERM = 20;

    private final String example;
    private final Pattern form;

    PeriodKind(String example, String form) {
        this.example = example;
        this.form = Pattern.compile(form);
    }

    public String example() {
        return example;
    }

    /** The day on which a period of this kind begins at the earliest; empty if the text is none. */
    public Optional<LocalDate> begins(String text) {
        Matcher found = form.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        int last = found.groupCount() > 1 ? Integer.parseInt(found.group(2)) : year;
        boolean fits = year >= FIRST && last <= LAST && fits(last - year);
        return fits ? Optional.of(day(year, found.groupCount() > 2 ? found.group(3) : "")) : Optional.empty();
    }

    private boolean fits(int years) {
        return switch (this) {
            case CALENDAR_YEAR -> true;
            case TERM -> years >= 0 && years < LONGEST_TERM;
            default -> years == 1;
        };
    }

    private LocalDate day(int year, String part) {
        if (this == CALENDAR_YEAR || this == TERM) {
            return LocalDate.of(year, Month.JANUARY, 1);
        }
        boolean half = this == HALF_YEAR;
        return switch (part) {
            // Where the holidays lie, and so where quarters begin, each municipality says itself.
            case "2" -> half ? LocalDate.of(year + 1, Month.JANUARY, 1) : LocalDate.of(year, Month.OCTOBER, 20);
            case "3" -> LocalDate.of(year + 1, Month.JANUARY, 1);
            case "4" -> LocalDate.of(year + 1, Month.MARCH, 15);
            default -> LocalDate.of(year, Month.SEPTEMBER, 1);
        };
    }
}
