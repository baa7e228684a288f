package ru.podyom.roadmap.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import ru.podyom.roadmap.schedule.Anchor;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;
import ru.podyom.roadmap.timetable.AcademicCalendar.Kind;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

/** The periods in which something recurs. */
final class Periods {

    // The start or the end of a period is a third of it, and two weeks at most.
    private static final int NEAR = 14;
    private static final int NEAR_SHARE = 3;

    private final Expanding into;
    private final Schedule.Recurring recurring;
    private final AcademicCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;
    private int passed;

    Periods(Expanding into, Term term, Schedule.Recurring recurring, AcademicCalendar calendar) {
        this.into = into;
        this.recurring = recurring;
        this.calendar = calendar;
        this.from = Objects.requireNonNullElse(recurring.from(), term.from());
        this.to = Objects.requireNonNullElse(recurring.until(), term.to());
    }

    void expand() {
        switch (recurring.frequency()) {
            case WEEK -> weeks();
            case MONTH -> months(from.withDayOfMonth(1), 1);
            case QUARTER ->
                months(from.with(from.getMonth().firstMonthOfQuarter()).withDayOfMonth(1), 3);
            case YEAR -> years();
            case SCHOOL_YEAR -> months(LocalDate.of(from.getYear() - (from.getMonthValue() < 9 ? 1 : 0), 9, 1), 12);
            case TERM_QUARTER -> terms(Kind.QUARTERS);
            case TRIMESTER -> terms(Kind.TRIMESTERS);
            case HALF_YEAR -> terms(Kind.HALF_YEARS);
        }
    }

    private void weeks() {
        for (LocalDate first = from.with(DayOfWeek.MONDAY); isOpen(first); first = first.plusWeeks(1)) {
            civil(first, first.plusDays(6));
        }
    }

    private void months(LocalDate start, int months) {
        for (LocalDate first = start; isOpen(first); first = first.plusMonths(months)) {
            civil(first, first.plusMonths(months).minusDays(1));
        }
    }

    private void years() {
        if (recurring.fromMonth() == null || recurring.toMonth() == null) {
            months(from.withDayOfYear(1), 12);
            return;
        }
        int months = (recurring.toMonth() - recurring.fromMonth() + 12) % 12 + 1;
        LocalDate start = LocalDate.of(from.getYear() - 1, recurring.fromMonth(), 1);
        for (LocalDate first = start; isOpen(first); first = first.plusYears(1)) {
            civil(first, first.plusMonths(months).minusDays(1));
        }
    }

    private boolean isOpen(LocalDate first) {
        return !first.isAfter(to) && !into.isFull();
    }

    private void civil(LocalDate first, LocalDate last) {
        if (!last.isBefore(from)) {
            each(
                    first,
                    last,
                    PeriodWords.key(recurring.frequency(), first, last),
                    PeriodWords.label(recurring.frequency(), first, last));
        }
    }

    private void terms(Kind kind) {
        List<SchoolTerm> known = SchoolTerms.of(calendar.terms(from, to), kind);
        if (!SchoolTerms.cover(known, from, to)) {
            into.notes.add(Note.CALENDAR_MISSING);
        }
        for (SchoolTerm one : known) {
            boolean within = !one.lastDay().isBefore(from) && !one.firstDay().isAfter(to);
            if (within && (recurring.number() == null || recurring.number() == one.number())) {
                each(one.firstDay(), one.lastDay(), SchoolTerms.key(one), SchoolTerms.label(one));
            }
        }
    }

    private void each(LocalDate first, LocalDate last, String key, String label) {
        if (passed++ % recurring.every() != 0) {
            return;
        }
        if (recurring.weekday() != null) {
            LocalDate day = first.with(recurring.weekday());
            parts(day, day, key, label);
        } else if (recurring.day() != null) {
            LocalDate day = last.withDayOfMonth(Math.min(recurring.day(), last.lengthOfMonth()));
            parts(recurring.anchor() == Anchor.START ? first : day, day, key, label);
        } else {
            long near = Math.max(1, Math.min(NEAR, (ChronoUnit.DAYS.between(first, last) + 1) / NEAR_SHARE));
            switch (recurring.anchor()) {
                case START -> parts(first, first.plusDays(near - 1), key, label);
                case END -> parts(last.minusDays(near - 1), last, key, label);
                case ANY -> parts(first, last, key, label);
            }
        }
    }

    private void parts(LocalDate first, LocalDate last, String key, String label) {
        int times = recurring.times();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        for (int i = 0; i < times && !into.isFull(); i++) {
            LocalDate opens = first.plusDays(Math.min(days * i / times, days - 1));
            LocalDate due = first.plusDays(days * (i + 1) / times - 1);
            within(
                    opens,
                    due.isBefore(opens) ? opens : due,
                    times == 1 ? key : key + "/" + (i + 1),
                    times == 1 ? label : label + ", " + (i + 1));
        }
    }

    private void within(LocalDate first, LocalDate last, String key, String label) {
        if (!last.isBefore(from) && !first.isAfter(to)) {
            into.add(new Window(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last, label, key));
        }
    }
}
