package ru.podyom.assessment.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What held for a while.
 *
 * @param from first day; null: nobody has said since when
 * @param to first day on which it was otherwise; null: it still is so
 */
public record Period<S>(@Nullable LocalDate from, @Nullable LocalDate to, S state) {

    public Period {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it begins, not from " + from + " to " + to);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !beginsAfter(day) && !endsBy(day);
    }

    boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether it is over on that day. */
    boolean endsBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    boolean beginsBefore(LocalDate day) {
        return from == null || from.isBefore(day);
    }

    Period<S> until(@Nullable LocalDate end) {
        return new Period<>(from, end, state);
    }

    Period<S> since(@Nullable LocalDate begin) {
        return new Period<>(begin, to, state);
    }

    Period<S> with(S other) {
        return new Period<>(from, to, other);
    }
}
