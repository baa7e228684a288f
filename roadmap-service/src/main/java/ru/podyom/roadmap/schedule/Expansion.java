package ru.podyom.roadmap.schedule;

import java.util.List;

public record Expansion(List<Window> windows) {
    public static Expansion expand(Schedule schedule, Term term, AcademicCalendar calendar) {
        if (schedule instanceof Schedule.Deadline d) {
            return new Expansion(List.of(new Window(null, d.due())));
        }
        if (schedule instanceof Schedule.Range r) {
            return new Expansion(List.of(new Window(r.from(), r.to())));
        }
        if (schedule instanceof Schedule.Points p) {
            return new Expansion(p.windows());
        }
        if (schedule instanceof Schedule.Unspecified || schedule instanceof Schedule.Continuous) {
            return new Expansion(List.of(new Window(term.from(), null)));
        }
        return new Expansion(List.of());
    }
}
