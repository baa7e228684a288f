package ru.podyom.indicator.publication;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Callers;

/** The thread that takes runs forward; replicas share them step by step, and a restart goes on where the last ended. */
@Singleton
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);
    private static final long LOOK_EVERY_SECONDS = 30;

    private final RunStep step;
    private final Callers callers;
    private final TransactionSynchronizationRegistry transactions;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "rule-set-runs");
        worker.setDaemon(true);
        return worker;
    });

    RunWorker(RunStep step, Callers callers, TransactionSynchronizationRegistry transactions) {
        this.step = step;
        this.callers = callers;
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        var unused = thread.scheduleWithFixedDelay(this::work, 1, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    thread.execute(RunWorker.this::work);
                }
            }
        });
    }

    private void work() {
        try {
            callers.asSystem("rule-set-runs", () -> {
                step.due().forEach(this::take);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.error("runs of rule sets wait and are looked for again", e);
        }
    }

    /** One that fails does not hold the others up. */
    private void take(UUID run) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = step.advance(run);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "run %s of a rule set waits and is tried again", run);
        }
    }
}
