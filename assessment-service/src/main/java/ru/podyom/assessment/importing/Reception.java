package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.problem.Problems;

/** Receives files: whatever happens to one on its way, its job says so. */
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);
    // Each holds a connection while its file comes in; the pool has others' work to do.
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ImportJobs jobs;
    private final Upload upload;
    private final ImportQueue queue;

    Reception(ImportJobs jobs, Upload upload, ImportQueue queue) {
        this.jobs = jobs;
        this.upload = upload;
        this.queue = queue;
    }

    /** The job, received or failed; 503 when too many files are on their way. */
    ResultImport receive(Caller caller, ImportOptions options, InputStream file) {
        if (!places.tryAcquire()) {
            throw Problems.busy(MOST_AT_ONCE + " files are being received; try again in a minute");
        }
        try {
            return received(jobs.begin(caller, options), file);
        } finally {
            places.release();
        }
    }

    private ResultImport received(UUID id, InputStream file) {
        try {
            ResultImport job = jobs.received(id, upload.receive(id, file));
            queue.enqueue(id, job.owner());
            return job;
        } catch (CsvResults.UnreadableFile e) {
            return jobs.fail(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s could not be received", id);
            return jobs.fail(id, "the file could not be stored; nothing was taken. Send it again");
        }
    }
}
