package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Place;

/** What a document plainly says of its programme besides the plan; each with its place, none guessed. */
public record Passport(
        @Nullable Found title,
        @Nullable Found term,
        @Nullable Found orderNumber,
        @Nullable FoundDay orderDate) {

    /** A text as printed. */
    public record Found(String text, Place place) {}

    /** A day, however it was printed. */
    public record FoundDay(LocalDate day, Place place) {}
}
