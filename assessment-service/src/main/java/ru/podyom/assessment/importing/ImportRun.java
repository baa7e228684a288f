package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.logging.Logger;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.table.UnrecognisedTable;

/** One import from its kept file to its end, whatever the end is. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final ImportJobs jobs;
    private final FileStore files;
    private final Taking taking;

    ImportRun(ImportJobs jobs, FileStore files, Taking taking) {
        this.jobs = jobs;
        this.files = files;
        this.taking = taking;
    }

    void run(UUID id) {
        ResultImport job = jobs.startReading(id).orElse(null);
        if (job == null) {
            return; // called off, or another instance was faster
        }
        Path file = files.fetch(id);
        try {
            taking.take(job, file);
        } catch (UnreadableSheet | UnrecognisedTable e) {
            jobs.fail(id, String.valueOf(e.getMessage()));
        } catch (Taking.CalledOff e) {
            jobs.cancelled(id);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(e, "%s is left behind", file); // what was taken stays taken
        }
    }
}
