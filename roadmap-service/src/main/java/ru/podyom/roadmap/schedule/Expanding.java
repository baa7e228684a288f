package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects windows, as many as are sane. */
final class Expanding {

    final List<Window> windows = new ArrayList<>();
    final Set<String> notes = new LinkedHashSet<>();
    private final Term term;

    Expanding(Term term) {
        this.term = term;
    }

    boolean isFull() {
        return windows.size() >= Expansion.MOST;
    }

    void add(Window window) {
        if (isFull()) {
            notes.add("tooMany");
            return;
        }
        LocalDate first = Objects.requireNonNullElse(window.opens(), window.due());
        LocalDate last = Objects.requireNonNullElse(window.due(), first);
        if (last != null && first != null && (last.isBefore(term.from()) || first.isAfter(term.to()))) {
            notes.add("outsideTerm");
        }
        windows.add(window);
    }

    void yearly(Schedule.FirstThenYearly yearly) {
        LocalDate end = Objects.requireNonNullElse(yearly.until(), term.to());
        add(new Window(yearly.from(), yearly.to()));
        for (int i = 1; !isFull() && !yearly.from().plusYears(i).isAfter(end); i++) {
            add(new Window(yearly.from().plusYears(i), yearly.to().plusYears(i)));
        }
    }
}
