package ru.podyom.roadmap.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.podyom.roadmap.timetable.AcademicCalendar.Kind;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

/** What this service reads of {@code calendar.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CalendarTold(
        String territory, String territoryPath, String schoolYear, Kind kind, List<Days> terms, Integer version) {

    CalendarTold {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(territoryPath, "territoryPath");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(version, "version");
        terms = List.copyOf(terms);
    }

    /** First and last day of a term, both included. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Days(LocalDate firstDay, LocalDate lastDay) {}

    List<SchoolTerm> schoolTerms() {
        List<SchoolTerm> numbered = new ArrayList<>();
        for (Days days : terms) {
            numbered.add(new SchoolTerm(kind, schoolYear, numbered.size() + 1, days.firstDay(), days.lastDay()));
        }
        return numbered;
    }
}
