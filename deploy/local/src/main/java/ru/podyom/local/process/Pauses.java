package ru.podyom.local.process;

import java.time.Duration;

/**
 * How long to wait before a program that died is started again: twice as long each time, so that a broken program does
 * not eat the machine, and short again after a quiet time, so that one bad hour does not slow the next day.
 */
public record Pauses(Duration first, Duration longest, Duration quiet) {

    public static final Pauses USUAL = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(2));

    public Pauses {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("pauses must grow from above zero: " + first + " to " + longest);
        }
    }

    /** The pause after so many deaths in a row, counted from 1. */
    Duration after(int deaths) {
        long doubled = first.toMillis() << Math.min(deaths - 1, 20);
        return Duration.ofMillis(Math.min(doubled, longest.toMillis()));
    }

    boolean wasQuiet(Duration lived) {
        return lived.compareTo(quiet) >= 0;
    }
}
