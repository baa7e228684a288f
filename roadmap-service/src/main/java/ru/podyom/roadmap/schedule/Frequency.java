package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The period in which something recurs: of the calendar, or of the school's. */
@Schema(name = "ScheduleFrequency")
public enum Frequency {
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("termQuarter")
    TERM_QUARTER,
    @JsonProperty("trimester")
    TRIMESTER,
    @JsonProperty("halfYear")
    HALF_YEAR,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("schoolYear")
    SCHOOL_YEAR,
    /** From the first to the last day of a school year's lessons. */
    @JsonProperty("lessons")
    LESSONS,
    /** The breaks of a school year: 1 in autumn, 2 in winter, 3 in spring, 4 in summer. */
    @JsonProperty("vacation")
    VACATION
}
