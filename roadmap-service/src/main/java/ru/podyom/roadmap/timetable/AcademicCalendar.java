package ru.podyom.roadmap.timetable;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** The terms of a territory's school years. */
public interface AcademicCalendar {

    /** No school year is known. */
    AcademicCalendar NONE = (from, to) -> List.of();

    /** The terms of the school years that touch these days, in their order. */
    List<SchoolTerm> terms(LocalDate from, LocalDate to);

    /** Into what a school year is divided. */
    enum Kind {
        @JsonProperty("quarters")
        QUARTERS,
        @JsonProperty("trimesters")
        TRIMESTERS,
        @JsonProperty("halfYears")
        HALF_YEARS
    }

    /**
     * A term of a school year.
     *
     * @param schoolYear as 2021-2022
     * @param number from 1
     */
    record SchoolTerm(Kind kind, String schoolYear, int number, LocalDate firstDay, LocalDate lastDay) {}
}
