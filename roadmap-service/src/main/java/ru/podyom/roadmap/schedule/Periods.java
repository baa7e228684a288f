package ru.podyom.roadmap.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import ru.podyom.roadmap.schedule.AcademicCalendar.Kind;
import ru.podyom.roadmap.schedule.AcademicCalendar.SchoolTerm;

/** The periods in which something recurs. */
final class Periods {

    private static final int NEAR = 14; // days at an end of a period that are still its start or end

    private final Expanding into;
    private final Schedule.Recurring recurring;
    private final AcademicCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;

    Periods(Expanding into, Term term, Schedule.Recurring recurring, AcademicCalendar calendar) {
        this.into = into;
        this.recurring = recurring;
        this.calendar = calendar;
        this.from = Objects.requireNonNullElse(recurring.from(), term.from());
        this.to = Objects.requireNonNullElse(recurring.until(), term.to());
    }

    void expand() {
        switch (recurring.frequency()) {
            case WEEK -> steps(from.with(DayOfWeek.MONDAY), 0);
            case MONTH -> steps(from.withDayOfMonth(1), 1);
            case QUARTER -> steps(from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1), 3);
            case YEAR -> years();
            case SCHOOL_YEAR -> steps(LocalDate.of(from.getYear() - (from.getMonthValue() < 9 ? 1 : 0), 9, 1), 12);
            case TERM_QUARTER -> terms(Kind.QUARTERS);
            case TRIMESTER -> terms(Kind.TRIMESTERS);
            case HALF_YEAR -> terms(Kind.HALF_YEARS);
        }
    }

    private void years() {
        if (recurring.fromMonth() == null || recurring.toMonth() == null) {
            steps(from.withDayOfYear(1), 12);
            return;
        }
        int months = (recurring.toMonth() - recurring.fromMonth() + 12) % 12 + 1;
        LocalDate first = LocalDate.of(from.getYear() - 1, recurring.fromMonth(), 1);
        for (; !first.isAfter(to) && !into.isFull(); first = first.plusYears(1)) {
            LocalDate last = first.plusMonths(months).minusDays(1);
            if (!last.isBefore(from)) {
                each(first, last, PeriodWords.key(recurring.frequency(), first), PeriodWords.label(recurring.frequency(), first));
            }
        }
    }

    private void steps(LocalDate start, int months) {
        for (LocalDate first = start; !first.isAfter(to) && !into.isFull(); ) {
            LocalDate next = months == 0 ? first.plusWeeks(1) : first.plusMonths(months);
            each(
                    first,
                    next.minusDays(1),
                    PeriodWords.key(recurring.frequency(), first),
                    PeriodWords.label(recurring.frequency(), first));
            first = next;
        }
    }

    private void terms(Kind kind) {
        List<SchoolTerm> known = SchoolTerms.of(calendar.terms(from, to), kind);
        if (!SchoolTerms.cover(known, from, to)) {
            into.notes.add("calendarMissing");
        }
        for (SchoolTerm one : known) {
            if (!one.lastDay().isBefore(from) && !one.firstDay().isAfter(to)) {
                each(one.firstDay(), one.lastDay(), SchoolTerms.key(one), SchoolTerms.label(one));
            }
        }
    }

    private void each(LocalDate first, LocalDate last, String key, String label) {
        if (recurring.weekday() != null) {
            day(first.with(recurring.weekday()), key, label);
        } else if (recurring.day() != null) {
            LocalDate day = first.withDayOfMonth(Math.min(recurring.day(), first.lengthOfMonth()));
            if (recurring.anchor() == Anchor.START) {
                within(first, day, key, label);
            } else {
                day(day, key, label);
            }
        } else if (recurring.anchor() == Anchor.END) {
            within(later(first, last.minusDays(NEAR - 1L)), last, key, label);
        } else if (recurring.anchor() == Anchor.START) {
            within(first, first.plusDays(NEAR - 1L).isBefore(last) ? first.plusDays(NEAR - 1L) : last, key, label);
        } else {
            parts(first, last, key, label);
        }
    }

    private void parts(LocalDate first, LocalDate last, String key, String label) {
        int times = Math.max(1, recurring.times());
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        for (int i = 0; i < times && !into.isFull(); i++) {
            within(
                    first.plusDays(days * i / times),
                    first.plusDays(days * (i + 1) / times - 1),
                    times == 1 ? key : key + "/" + (i + 1),
                    times == 1 ? label : label + ", " + (i + 1));
        }
    }

    private void day(LocalDate day, String key, String label) {
        within(day, day, key, label);
    }

    private void within(LocalDate first, LocalDate last, String key, String label) {
        if (!last.isBefore(from) && !first.isAfter(to)) {
            into.add(new Window(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last, label, key));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
