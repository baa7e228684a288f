package ru.podyom.roadmap.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Anchor;
import ru.podyom.roadmap.schedule.Frequency;
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

    /** So many periods of every few as have passed. */
    private @Nullable Group group;

    private record Group(LocalDate first, LocalDate last, String key, String label) {}

    Periods(Expanding into, Term term, Schedule.Recurring recurring, AcademicCalendar calendar) {
        this.into = into;
        this.recurring = recurring;
        this.calendar = calendar;
        this.from = Objects.requireNonNullElse(recurring.from(), term.from());
        this.to = Objects.requireNonNullElse(recurring.until(), term.to());
    }

    void expand() {
        periods();
        if (group != null) {
            at(group.first(), group.last(), group.key(), group.label());
        }
    }

    private void periods() {
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
            case LESSONS -> lessons();
            case VACATION -> breaks();
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
        if (!last.isBefore(from) && isInMonths(first)) {
            each(
                    first,
                    last,
                    PeriodWords.key(recurring.frequency(), first, last),
                    PeriodWords.label(recurring.frequency(), first, last));
        }
    }

    /** Of what recurs within a year only in some of its months; of other windows the months are their own. */
    private boolean isInMonths(LocalDate first) {
        Integer begin = recurring.fromMonth();
        Integer end = recurring.toMonth();
        if (recurring.frequency() == Frequency.YEAR || begin == null || end == null) {
            return true;
        }
        return (first.getMonthValue() - begin + 12) % 12 <= (end - begin + 12) % 12;
    }

    private void terms(Kind kind) {
        List<SchoolTerm> known = SchoolTerms.of(calendar.terms(from, to), kind);
        if (!SchoolTerms.cover(known, from, to)) {
            into.notes.add(Note.CALENDAR_MISSING);
        }
        for (SchoolTerm one : known) {
            boolean within = !one.lastDay().isBefore(from) && !one.firstDay().isAfter(to);
            if (within && isAsked(one.number())) {
                each(one.firstDay(), one.lastDay(), SchoolTerms.key(one), SchoolTerms.label(one));
            }
        }
    }

    private boolean isAsked(int number) {
        return (recurring.number() == null || recurring.number() == number)
                && (recurring.numbers() == null || recurring.numbers().contains(number));
    }

    private void lessons() {
        int schoolYear = from.getYear() - (from.getMonthValue() < 9 ? 1 : 0);
        for (int year = schoolYear; isOpen(LocalDate.of(year, 9, 1)); year++) {
            String key = year + "-" + (year + 1);
            List<SchoolTerm> terms = SchoolTerms.ofYear(calendar, year);
            if (terms.isEmpty()) {
                into.notes.add(Note.CALENDAR_MISSING);
            }
            LocalDate first =
                    terms.isEmpty() ? LocalDate.of(year, 9, 1) : terms.get(0).firstDay();
            LocalDate last = terms.isEmpty()
                    ? LocalDate.of(year + 1, 5, 31)
                    : terms.get(terms.size() - 1).lastDay();
            if (!last.isBefore(from)) {
                each(first, last, key + "/lessons", "занятия " + key);
            }
        }
    }

    private void breaks() {
        for (int year = from.getYear() - 1; isOpen(LocalDate.of(year, 9, 1)); year++) {
            List<SchoolTerm> terms = SchoolTerms.ofYear(calendar, year);
            for (int number = 1; number <= 4; number++) {
                if (isAsked(number)) {
                    SchoolBreaks.find(terms, year, number)
                            .ifPresentOrElse(this::take, () -> into.notes.add(Note.CALENDAR_MISSING));
                }
            }
        }
    }

    private void take(SchoolBreaks.Break one) {
        if (!one.last().isBefore(from) && !one.first().isAfter(to)) {
            each(one.first(), one.last(), one.key(), one.label());
        }
    }

    /** «1 раз в 2 месяца» is once in two of them, not in the first of two. */
    private void each(LocalDate first, LocalDate last, String key, String label) {
        if (recurring.every() == 1) {
            at(first, last, key, label);
            return;
        }
        Group open = group;
        group = open == null
                ? new Group(first, last, key, label)
                : new Group(open.first(), last, open.key(), open.label().split(" – ")[0] + " – " + label);
        if (++passed % recurring.every() == 0) {
            at(group.first(), group.last(), group.key(), group.label());
            group = null;
        }
    }

    private void at(LocalDate first, LocalDate last, String key, String label) {
        if (recurring.anchor() == Anchor.AFTER) {
            after(last, key, label);
        } else if (recurring.weekday() != null) {
            LocalDate day = first.with(recurring.weekday());
            parts(day, day, key, label);
        } else if (recurring.weekdays() != null) {
            for (DayOfWeek weekday : recurring.weekdays()) {
                LocalDate day = first.with(weekday);
                parts(day, day, key + "/" + weekday.getValue(), label + ", " + PeriodWords.of(weekday));
            }
        } else if (recurring.day() != null) {
            LocalDate day = last.withDayOfMonth(Math.min(recurring.day(), last.lengthOfMonth()));
            parts(recurring.anchor() == Anchor.START ? first : day, day, key, label);
        } else {
            long near = Math.max(1, Math.min(NEAR, (ChronoUnit.DAYS.between(first, last) + 1) / NEAR_SHARE));
            switch (recurring.anchor()) {
                case START -> parts(first, first.plusDays(near - 1), key, label);
                case END -> parts(last.minusDays(near - 1), last, key, label);
                default -> parts(first, last, key, label);
            }
        }
    }

    /** Where a period ends with the programme, what is due after it is due after the programme. */
    private void after(LocalDate last, String key, String label) {
        if (last.isBefore(from) || last.isAfter(to)) {
            return;
        }
        LocalDate first = last.plusDays(1);
        Integer day = recurring.day();
        LocalDate due = day == null
                ? last.plusDays(NEAR)
                : first.withDayOfMonth(Math.max(first.getDayOfMonth(), Math.min(day, first.lengthOfMonth())));
        into.add(new Window(first, due, label, key));
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
