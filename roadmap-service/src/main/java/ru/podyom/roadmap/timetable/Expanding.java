package ru.podyom.roadmap.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.podyom.roadmap.schedule.Schedule;
import ru.podyom.roadmap.schedule.Term;
import ru.podyom.roadmap.schedule.Window;

/** Collects windows, as many as are sane. */
final class Expanding {

    final List<Window> windows = new ArrayList<>();
    final Set<Note> notes = EnumSet.noneOf(Note.class);
    private final Term term;

    Expanding(Term term) {
        this.term = term;
    }

    /** Whether no further window is taken, which is noted. */
    boolean isFull() {
        boolean full = windows.size() >= Expansion.MOST;
        if (full) {
            notes.add(Note.TOO_MANY);
        }
        return full;
    }

    void add(Window window) {
        if (isFull()) {
            return;
        }
        LocalDate first = Objects.requireNonNullElse(window.opens(), window.due());
        LocalDate last = Objects.requireNonNullElse(window.due(), first);
        if (last != null && first != null && (last.isBefore(term.from()) || first.isAfter(term.to()))) {
            notes.add(Note.OUTSIDE_TERM);
        }
        windows.add(window);
    }

    /** Without an end of its own it is due when the programme's own end is no end of it either: never. */
    void continuous(Schedule.Continuous all) {
        add(new Window(Objects.requireNonNullElse(all.from(), term.from()), all.until()));
    }

    void yearly(Schedule.FirstThenYearly yearly) {
        LocalDate end = Objects.requireNonNullElse(yearly.until(), term.to());
        add(new Window(yearly.from(), yearly.to()));
        for (int i = 1; !yearly.from().plusYears(i).isAfter(end) && !isFull(); i++) {
            add(new Window(yearly.from().plusYears(i), yearly.to().plusYears(i)));
        }
    }
}
