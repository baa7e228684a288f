package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long after something happens it is due; working days leave out weekends, but not holidays. */
@Schema(name = "ScheduleLag", description = "How long after something happens it is due")
public record Lag(@Schema(examples = "2") int amount, Unit unit) {

    private static final int LONGEST = 1000;

    public Lag {
        if (amount < 0 || amount > LONGEST || unit == null) {
            throw new IllegalArgumentException("a lag is from 0 to " + LONGEST + " days or other units");
        }
    }

    /** In what a lag is counted. */
    @Schema(name = "ScheduleLagUnit", description = "Working days leave out weekends, but not holidays")
    public enum Unit {
        @JsonProperty("day")
        DAY,
        @JsonProperty("workingDay")
        WORKING_DAY,
        @JsonProperty("week")
        WEEK,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR
    }

    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
            case WORKING_DAY -> workingDays(day);
        };
    }

    private LocalDate workingDays(LocalDate from) {
        LocalDate day = from;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return day;
    }
}
