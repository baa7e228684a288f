package ru.podyom.roadmap.schedule;

import java.util.List;

/** The windows that a schedule has within a term, and what had to be left out. */
public record Expansion(List<Window> windows, List<String> notes) {

    static final int MOST = 4000;

    public static Expansion expand(Schedule schedule, Term term, AcademicCalendar calendar) {
        Expanding expanding = new Expanding(term);
        if (schedule instanceof Schedule.Deadline one) {
            expanding.add(new Window(null, one.due()));
        } else if (schedule instanceof Schedule.Range one) {
            expanding.add(new Window(one.from(), one.to()));
        } else if (schedule instanceof Schedule.Points several) {
            several.windows().forEach(expanding::add);
        } else if (schedule instanceof Schedule.Continuous one) {
            expanding.add(new Window(one.from() == null ? term.from() : one.from(), null));
        } else if (schedule instanceof Schedule.Unspecified) {
            expanding.add(new Window(term.from(), null));
        } else if (schedule instanceof Schedule.FirstThenYearly yearly) {
            expanding.yearly(yearly);
        } else if (schedule instanceof Schedule.Recurring recurring) {
            new Periods(expanding, term, recurring, calendar).expand();
        }
        return new Expansion(List.copyOf(expanding.windows), List.copyOf(expanding.notes));
    }
}
