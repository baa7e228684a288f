package ru.podyom.roadmap.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ru.podyom.roadmap.plan.Windows;
import ru.podyom.roadmap.schedule.DeadlineCompiler;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.timetable.AcademicCalendar;
import ru.podyom.roadmap.timetable.Expansion;

/** The days that the deadlines of one programme mean. */
record CompiledWindows(Term term, AcademicCalendar calendar) implements Windows {

    @Override
    public List<Window> of(String deadline) {
        Schedule schedule = DeadlineCompiler.compile(deadline, term).schedule();
        if (schedule instanceof Schedule.Unspecified || schedule instanceof Schedule.Continuous) {
            return List.of();
        }
        List<Window> windows = Expansion.expand(schedule, term, calendar).windows().stream()
                .map(window -> new Window(window.opens(), window.due()))
                .toList();
        boolean named = schedule instanceof Schedule.Deadline
                || schedule instanceof Schedule.Range
                || schedule instanceof Schedule.Points;
        return named || windows.isEmpty() ? windows : List.of(around(windows));
    }

    @Override
    public boolean reads(String deadline) {
        return DeadlineCompiler.compile(deadline, term).unread() == null;
    }

    /** What recurs is one span: its first time alone says nothing of a plan approved later. */
    private static Window around(List<Window> windows) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new Window(
                windows.stream()
                        .map(Window::from)
                        .filter(Objects::nonNull)
                        .min(order)
                        .orElse(null),
                windows.stream()
                        .map(Window::to)
                        .filter(Objects::nonNull)
                        .max(order)
                        .orElse(null));
    }
}
