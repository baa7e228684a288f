package ru.podyom.roadmap.timetable;

import java.util.List;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;

/** The windows that a schedule has within a term, and what is to be said of them. */
public record Expansion(List<Window> windows, List<Note> notes) {

    static final int MOST = 4000;

    /**
     * When something is due.
     *
     * @param term within which recurring schedules come back; days that are named stay as they are
     * @param calendar of the territory's school years
     */
    public static Expansion expand(Schedule schedule, Term term, AcademicCalendar calendar) {
        Expanding expanding = new Expanding(term);
        if (schedule instanceof Schedule.Deadline one) {
            expanding.add(new Window(null, one.due()));
        } else if (schedule instanceof Schedule.Range one) {
            expanding.add(new Window(one.from(), one.to()));
        } else if (schedule instanceof Schedule.Points several) {
            several.windows().forEach(expanding::add);
        } else if (schedule instanceof Schedule.Continuous one) {
            expanding.continuous(one);
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
