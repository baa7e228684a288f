package ru.podyom.assessment.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Merges received imports one after the other, and takes up after a restart what the last run left. */
@Singleton
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    private static final int ATTEMPTS = 5;

    private final ImportJobs jobs;
    private final Merge merge;
    private final Callers callers;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "import-merge");
        thread.setDaemon(true);
        return thread;
    });

    ImportQueue(ImportJobs jobs, Merge merge, Callers callers) {
        this.jobs = jobs;
        this.merge = merge;
        this.callers = callers;
    }

    void resume(@Observes StartupEvent start) {
        List<ImportJobs.Waiting> left = callers.asSystem("import-queue", jobs::takeUp);
        left.forEach(job -> enqueue(job.id(), job.owner()));
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(5, TimeUnit.SECONDS);
    }

    void enqueue(UUID id, Caller owner) {
        worker.execute(() -> merge(id, owner, 1));
    }

    private void merge(UUID id, Caller owner, int attempt) {
        try {
            callers.as(owner, () -> {
                merge.run(id);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s could not be merged, attempt %d", id, attempt);
            retry(id, owner, attempt);
        }
    }

    /** A lost connection or a change made at the same moment passes; what fails five times does not. */
    private void retry(UUID id, Caller owner, int attempt) {
        if (attempt < ATTEMPTS) {
            var unused = worker.schedule(() -> merge(id, owner, attempt + 1), 1L << attempt, TimeUnit.SECONDS);
            return;
        }
        callers.as(owner, () -> jobs.fail(id, "the merge failed; nothing was taken. Send the file again"));
    }
}
