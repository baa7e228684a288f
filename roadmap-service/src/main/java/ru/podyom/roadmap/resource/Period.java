package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import java.util.Objects;
import ru.podyom.roadmap.programme.Instants;
import ru.podyom.runtime.problem.Violations;

/** Two days between which resources are compared: the latest inventory of each is taken, and not the same one twice. */
record Period(LocalDate from, LocalDate to) {

    /** As two parameters of a query name it. */
    static Period of(String from, String to) {
        LocalDate first = Objects.requireNonNull(Instants.day("from", from));
        LocalDate last = Objects.requireNonNull(Instants.day("to", to));
        new Violations()
                .check(first.isBefore(last), "to", "contradiction", "to is a day after from")
                .refuse();
        return new Period(first, last);
    }
}
