package ru.podyom.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import ru.podyom.local.process.Status.Phase;

/** Starts one program and keeps it running until told to stop. */
public final class Keeper {

    private static final long POLL_MILLIS = 100;

    private final Program program;
    private final Pauses pauses;
    private final Observer observer;
    private final LogFile log;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private final AtomicInteger restarts = new AtomicInteger();

    public Keeper(Program program, LogFile log, Pauses pauses, Observer observer) {
        this.program = program;
        this.log = log;
        this.pauses = pauses;
        this.observer = observer;
    }

    public String name() {
        return program.name();
    }

    /** Starts the program and returns when it is ready. From then on it is started again whenever it dies. */
    public void start() throws CannotStart {
        try {
            log.rotate();
            Process started = launch();
            awaitReady(started);
            Thread watcher = new Thread(() -> watch(started), "keeper-" + name());
            watcher.setDaemon(true);
            watcher.start();
        } catch (IOException e) {
            throw new CannotStart(name() + " cannot be started", e);
        }
    }

    /** Ends the program for good. Safe at any time, also while it is starting. */
    public void stop(Duration grace) {
        Process running;
        synchronized (this) {
            stopping.countDown();
            running = process;
        }
        if (running != null) {
            Signals.end(running.toHandle(), program.stopSignal(), grace);
            report(Phase.STOPPED, 0, "");
        }
    }

    /** Kills the process without warning, as a fault would; it is started again like after any death. */
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private synchronized Process launch() throws IOException {
        if (isStopping()) {
            throw new IOException("the suite is being stopped");
        }
        ProcessBuilder builder = program.command();
        builder.command(inOwnSession(builder.command()));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        Process started = builder.start();
        process = started;
        report(Phase.STARTING, started.pid(), "");
        return started;
    }

    /** Ctrl-C reaches every process of a terminal's session: the children leave it, to be stopped in order instead. */
    private static List<String> inOwnSession(List<String> command) {
        List<String> prefixed = new ArrayList<>(command);
        prefixed.add(0, "setsid");
        return prefixed;
    }

    private void awaitReady(Process started) throws CannotStart {
        Instant deadline = Instant.now().plus(program.patience());
        while (started.isAlive() && !isStopping()) {
            if (program.ready()) {
                report(Phase.READY, started.pid(), "");
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(name() + " is not ready after "
                        + program.patience().toSeconds() + " s; the end of " + log.path() + ":\n" + log.tail(20));
            }
            stopsWithin(Duration.ofMillis(POLL_MILLIS));
        }
        throw new CannotStart(
                isStopping()
                        ? name() + " was stopped while it was starting"
                        : name() + " died while starting with exit code " + started.exitValue() + "; the end of "
                                + log.path() + ":\n" + log.tail(20));
    }

    private void watch(Process first) {
        @Nullable Process current = first;
        int deaths = 0;
        while (!isStopping()) {
            Instant since = Instant.now();
            String why = current == null ? "" : awaitDeath(current);
            if (isStopping()) {
                return;
            }
            deaths = pauses.wasQuiet(Duration.between(since, Instant.now())) ? 1 : deaths + 1;
            Duration pause = pauses.after(deaths);
            report(Phase.DOWN, 0, why + "; starts again in " + pause.toMillis() / 1000.0 + " s");
            if (stopsWithin(pause)) {
                return;
            }
            restarts.incrementAndGet();
            current = again();
        }
    }

    private String awaitDeath(Process running) {
        try {
            while (!running.waitFor(10, TimeUnit.SECONDS)) {
                log.trim();
            }
            return "died with exit code " + running.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "its keeper was interrupted";
        }
    }

    private @Nullable Process again() {
        Process started = null;
        try {
            started = launch();
            awaitReady(started);
        } catch (IOException | CannotStart e) {
            if (!isStopping()) {
                report(Phase.DOWN, started == null ? 0 : started.pid(), String.valueOf(e.getMessage()));
            }
        }
        return started;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void report(Phase phase, long pid, String note) {
        observer.changed(name(), new Status(phase, pid, restarts.get(), note));
    }
}
