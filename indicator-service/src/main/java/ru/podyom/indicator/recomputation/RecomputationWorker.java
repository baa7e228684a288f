package ru.podyom.indicator.recomputation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.podyom.indicator.evaluation.EvaluationRequests;
import ru.podyom.runtime.access.Callers;

/** Looks for schools that wait and for recomputations, and runs them, each chunk in its own transaction: news get in between. */
@Singleton
class RecomputationWorker {

    private static final Logger LOG = Logger.getLogger(RecomputationWorker.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int ATTEMPTS = 5;

    private final Recomputations recomputations;
    private final EvaluationRequests requests;
    private final Callers callers;
    private int failures;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "recomputation");
        thread.setDaemon(true);
        return thread;
    });

    RecomputationWorker(Recomputations recomputations, EvaluationRequests requests, Callers callers) {
        this.recomputations = recomputations;
        this.requests = requests;
        this.callers = callers;
    }

    void start(@Observes StartupEvent start) {
        var unused = worker.scheduleWithFixedDelay(this::work, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                boolean asked = inTransaction(requests::step);
                more = inTransaction(recomputations::step) || asked;
                failures = 0;
            }
        } catch (RuntimeException e) {
            // A deadlock or a restart of the database passes; what does not pass must not hold up the others.
            LOG.warn("a recomputation could not go on", e);
            failures++;
            if (failures >= ATTEMPTS) {
                giveUp(String.valueOf(e.getMessage()));
            }
        }
    }

    private void giveUp(String why) {
        try {
            inTransaction(() -> {
                recomputations.fail(why);
                return true;
            });
            failures = 0;
        } catch (RuntimeException e) {
            LOG.error("the failure of a recomputation could not be told", e);
        }
    }

    private boolean inTransaction(Callable<Boolean> step) {
        return callers.asSystem(
                "recomputation", () -> QuarkusTransaction.requiringNew().call(step));
    }
}
