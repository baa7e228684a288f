package ru.podyom.indicator.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What periods an indicator has values of, and how they are written. */
@Schema(name = "IndicatorPeriodKind")
public enum PeriodKind {
    /** {@code 2020-2021}, September to August. */
    @JsonProperty("schoolYear")
    SCHOOL_YEAR("\\d{4}-\\d{4}"),
    /** {@code 2021}. */
    @JsonProperty("calendarYear")
    CALENDAR_YEAR("\\d{4}"),
    /** {@code 2020-2021-H1}. */
    @JsonProperty("halfYear")
    HALF_YEAR("\\d{4}-\\d{4}-H[12]"),
    /** {@code 2020-2021-Q3}: a quarter of the school year. */
    @JsonProperty("quarter")
    QUARTER("\\d{4}-\\d{4}-Q[1-4]"),
    /** The code of a procedure. */
    @JsonProperty("procedure")
    PROCEDURE(".+"),
    /** {@code term}: the whole term of a programme. */
    @JsonProperty("term")
    TERM("term");

    private final Pattern form;

    PeriodKind(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a period is written like one of this kind; any text may be a procedure's code. */
    public boolean matches(String period) {
        return form.matcher(period).matches();
    }

    /** The kind of a period by its form; what has no other form is the code of a procedure. */
    public static PeriodKind of(String period) {
        return Stream.of(SCHOOL_YEAR, CALENDAR_YEAR, HALF_YEAR, QUARTER, TERM)
                .filter(kind -> kind.matches(period))
                .findFirst()
                .orElse(PROCEDURE);
    }

    /** The school year that a period belongs to; null for those that belong to none. */
    public static @Nullable String schoolYear(String period) {
        return period.matches("\\d{4}-\\d{4}(-.*)?") ? period.substring(0, 9) : null;
    }

    /** The last day of a period, by which the version that holds is chosen; null for procedures and terms. */
    public static @Nullable LocalDate lastDay(String period) {
        if (CALENDAR_YEAR.matches(period)) {
            return LocalDate.of(Integer.parseInt(period), 12, 31);
        }
        String year = schoolYear(period);
        return year == null ? null : LocalDate.of(Integer.parseInt(year.substring(5)), 8, 31);
    }
}
