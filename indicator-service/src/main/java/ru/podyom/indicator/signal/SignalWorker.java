package ru.podyom.indicator.signal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Callers;

/** Computes in the background what is due, one region and procedure after the other. */
@Singleton
class SignalWorker {

    private static final Logger LOG = Logger.getLogger(SignalWorker.class);

    private final SignalRuns runs;
    private final SignalSettings settings;
    private final Callers callers;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "signals");
        thread.setDaemon(true);
        return thread;
    });

    SignalWorker(SignalRuns runs, SignalSettings settings, Callers callers) {
        this.runs = runs;
        this.settings = settings;
        this.callers = callers;
    }

    void start(@Observes StartupEvent event) {
        long pause = settings.every().toMillis();
        var unused = worker.scheduleWithFixedDelay(this::work, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void work() {
        try {
            boolean more;
            do {
                more = callers.asSystem("signals", this::one);
            } while (more && !worker.isShutdown());
        } catch (RuntimeException e) {
            LOG.warn("signals wait for the next time", e);
        }
    }

    private boolean one() {
        Optional<Due> due = runs.waiting(settings.quiet(), settings.longest());
        due.ifPresent(this::compute);
        return due.isPresent();
    }

    private void compute(Due due) {
        try {
            runs.compute(due);
        } catch (RuntimeException e) {
            LOG.errorf(e, "signals of %s in %s are put off", due.procedure(), due.region());
            runs.putOff(due);
        }
    }
}
