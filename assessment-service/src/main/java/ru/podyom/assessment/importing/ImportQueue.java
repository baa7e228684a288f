package ru.podyom.assessment.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Reads and merges received files in the background, and takes up after a restart what the last run left. */
@Singleton
class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);

    private static final int ATTEMPTS = 10;
    private static final long LONGEST_WAIT_SECONDS = 60;
    // A small file need not wait for the reading of a large one; merges take turns anyway.
    private static final int AT_ONCE = 2;
    private static final long FORGET_EVERY_HOURS = 6;

    private final ImportJobs jobs;
    private final ImportRun run;
    private final FileStore files;
    private final Callers callers;
    private final TransactionSynchronizationRegistry transactions;
    private final AtomicInteger threads = new AtomicInteger();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "import-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    ImportQueue(
            ImportJobs jobs,
            ImportRun run,
            FileStore files,
            Callers callers,
            TransactionSynchronizationRegistry transactions) {
        this.jobs = jobs;
        this.run = run;
        this.files = files;
        this.callers = callers;
        this.transactions = transactions;
    }

    void resume(@Observes StartupEvent start) {
        List<ImportJobs.Waiting> left = callers.asSystem("import-queue", jobs::underWay);
        left.forEach(job -> enqueue(job.id(), job.owner()));
        var unused = workers.scheduleWithFixedDelay(this::forgetOldFiles, 1, FORGET_EVERY_HOURS * 60, TimeUnit.MINUTES);
    }

    private void forgetOldFiles() {
        try {
            callers.asSystem("import-queue", () -> {
                files.forgetOld();
                return true;
            });
        } catch (RuntimeException e) {
            LOG.error("old files could not be let go", e); // the next time comes
        }
    }

    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
    }

    void enqueue(UUID id, Caller owner) {
        workers.execute(() -> attempt(id, owner, 1));
    }

    /** Once the running transaction has committed; not at all if it does not. */
    void enqueueAfterCommit(UUID id, Caller owner) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    enqueue(id, owner);
                }
            }
        });
    }

    private void attempt(UUID id, Caller owner, int attempt) {
        try {
            callers.as(owner, () -> {
                run.run(id);
                return null;
            });
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "import %s could not be taken in, attempt %d", id, attempt);
            if (mayPass(e) && attempt < ATTEMPTS) {
                long wait = Math.min(1L << attempt, LONGEST_WAIT_SECONDS);
                var unused = workers.schedule(() -> attempt(id, owner, attempt + 1), wait, TimeUnit.SECONDS);
            } else {
                fail(id, owner);
            }
        }
    }

    /** A lost connection or a change made at the same moment passes; what the file itself brings about does not. */
    private static boolean mayPass(Throwable e) {
        boolean rolledBack = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return !isOfTheData(sql);
            }
            rolledBack |= cause instanceof RollbackException;
        }
        return rolledBack;
    }

    /** Class 22 of SQLSTATE: a value that the database does not take, however often it is asked. */
    private static boolean isOfTheData(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("22");
    }

    private void fail(UUID id, Caller owner) {
        callers.as(owner, () -> {
            jobs.fail(
                    id,
                    "the file could not be taken in, for a reason that is ours; nothing was taken. Send it again, or tell us");
            return null;
        });
    }
}
