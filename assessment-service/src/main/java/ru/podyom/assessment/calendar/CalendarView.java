package ru.podyom.assessment.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.SchoolYear;

/** The terms of a school year as they are read, and as their event tells them. */
public record CalendarView(
        @Schema(description = "Code of the territory that fixed it", examples = "kuzbass")
        String territory,

        @Schema(examples = "ru/kuzbass") String territoryPath,
        SchoolYear schoolYear,
        TermKind kind,
        List<Term> terms,

        @Schema(description = "Between the terms, and after the last one until 31 August")
        List<Term> holidays,

        @Nullable @Schema(description = "The order that fixed it", examples = "приказ № 112 от 20.08.2021")
        String source,

        @Schema(description = "Of the calendar of the territory that fixed it", examples = "3")
        int version) {

    static CalendarView of(AcademicCalendar calendar) {
        return new CalendarView(
                calendar.territory(),
                calendar.territoryPath,
                calendar.year(),
                calendar.kind,
                calendar.terms,
                holidays(calendar.terms, NewCalendar.lastDay(calendar.year())),
                calendar.source,
                AcademicCalendar.tag(calendar));
    }

    /** What lies between the terms; a weekend between two terms is a gap too, and is told as such. */
    static List<Term> holidays(List<Term> terms, LocalDate end) {
        List<Term> holidays = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            LocalDate from = terms.get(i).lastDay().plusDays(1);
            LocalDate to = i + 1 < terms.size() ? terms.get(i + 1).firstDay().minusDays(1) : end;
            if (!to.isBefore(from)) {
                holidays.add(new Term(from, to));
            }
        }
        return holidays;
    }
}
