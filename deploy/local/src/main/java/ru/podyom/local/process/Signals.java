package ru.podyom.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Ends processes: politely first. */
public final class Signals {

    private Signals() {}

    /** Asks with the signal, waits, then kills. */
    public static void end(ProcessHandle process, String signal, Duration grace) {
        send(process, signal);
        if (!gone(process, grace)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(5));
        }
    }

    /** Looks often: {@link ProcessHandle#onExit()} needs seconds to notice the end of what is no child. */
    private static boolean gone(ProcessHandle process, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        try {
            while (process.isAlive() && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !process.isAlive();
    }

    private static void send(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            // Java knows TERM and KILL only; kill is a built-in of every sh
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
