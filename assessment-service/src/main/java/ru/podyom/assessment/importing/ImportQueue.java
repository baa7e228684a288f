package ru.podyom.assessment.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Merges received imports one after the other, and takes up after a restart what the last run left. */
@Singleton
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    private final ImportJobs jobs;
    private final Merge merge;
    private final Callers callers;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
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
        worker.execute(() -> callers.as(owner, () -> {
            try {
                merge.run(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "import %s could not be merged", id);
                jobs.fail(id, "the merge failed; nothing was taken. Send the file again");
            }
            return null;
        }));
    }
}
