package ru.podyom.local.process;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How a program is doing.
 *
 * @param pid the process, 0 where there is none
 * @param restarts how many times it was started again since the suite came up
 * @param note why, in words; empty when all is well
 */
public record Status(Phase state, long pid, int restarts, String note) {

    /** The phases in the order of a life. */
    public enum Phase {
        STARTING,
        READY,
        DOWN,
        STOPPED;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
