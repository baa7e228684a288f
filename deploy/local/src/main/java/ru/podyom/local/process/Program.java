package ru.podyom.local.process;

import java.io.IOException;
import java.time.Duration;

/** A program of the suite: how it is started, and how one sees from outside that it is ready. */
public interface Program {

    String name();

    /** The command with its environment; asked anew for every start. */
    ProcessBuilder command() throws IOException;

    /** Whether the started program does its work; must answer within a second or so and never throw. */
    boolean ready();

    /** How long a start may take before it counts as failed. */
    default Duration patience() {
        return Duration.ofSeconds(90);
    }

    /** The signal for an orderly end; PostgreSQL, for one, waits for its clients on TERM. */
    default String stopSignal() {
        return "TERM";
    }
}
