package ru.podyom.assessment.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.runtime.problem.Violations;

/** A calendar as it is sent. */
public record NewCalendar(
        @NotNull TermKind kind,

        @NotNull
        @Size(min = 1, max = 4)
        @Schema(description = "In their order: 4 quarters, 3 trimesters or 2 half-years; what lies between is holidays")
        List<@NotNull @Valid Term> terms,

        @Nullable
        @Size(max = 300)
        @Schema(description = "The order that fixed it", examples = "Приказ управления образования от 25.08.2023 № 512")
        String source) {

    void check(SchoolYear year, Violations found) {
        found.check(
                terms.size() == kind.terms(),
                "/terms",
                "wrong-size",
                "a year has " + kind.terms() + " of these, not " + terms.size());
        LocalDate begin = firstDay(year);
        LocalDate end = lastDay(year);
        LocalDate free = begin;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String at = "/terms/" + i;
            boolean within = !term.firstDay().isBefore(begin) && !term.lastDay().isAfter(end);
            found.check(within, at, "out-of-range", "a term lies between " + begin + " and " + end);
            found.check(
                    !term.lastDay().isBefore(term.firstDay()),
                    at + "/lastDay",
                    "out-of-range",
                    "a term does not end before it begins");
            found.check(
                    !within || !term.firstDay().isBefore(free),
                    at + "/firstDay",
                    "overlap",
                    "a term begins after the one before it has ended");
            free = term.lastDay().plusDays(1);
        }
    }

    static LocalDate firstDay(SchoolYear year) {
        return LocalDate.of(Integer.parseInt(year.text().substring(0, 4)), 9, 1);
    }

    static LocalDate lastDay(SchoolYear year) {
        return firstDay(year).plusYears(1).minusDays(1);
    }
}
