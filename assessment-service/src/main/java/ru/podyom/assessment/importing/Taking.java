package ru.podyom.assessment.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.pupil.Protocol;
import ru.podyom.assessment.pupil.Protocols;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.staging.Merge;
import ru.podyom.assessment.staging.Staging;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Severity;

/**
 * Reads, checks, matches and writes the rows of one file in one transaction, with their events and findings: after a
 * crash either all of it is there or none.
 */
@ApplicationScoped
class Taking {

    /** A large file takes its time; the default of a minute is for requests. */
    static final int LONGEST_SECONDS = 3600;

    /** Somebody called the import off before anything was written. */
    static final class CalledOff extends RuntimeException {}

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportFindings findings;
    private final Lookups lookups;
    private final Staging staging;
    private final Merge merge;
    private final Protocols protocols;
    private final FileStore files;
    private final EntityManager entities;
    private final Clock clock = Clock.systemUTC();

    Taking(
            Imports imports,
            ImportJobs jobs,
            ImportFindings findings,
            Lookups lookups,
            Staging staging,
            Merge merge,
            Protocols protocols,
            FileStore files,
            EntityManager entities) {
        this.imports = imports;
        this.jobs = jobs;
        this.findings = findings;
        this.lookups = lookups;
        this.staging = staging;
        this.merge = merge;
        this.protocols = protocols;
        this.files = files;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void take(ResultImport asked, Path file) {
        UUID id = asked.id();
        if (!isMine(id)) {
            return; // another instance reads it
        }
        if (imports.get(id).state != ResultImport.State.READING) {
            return; // another instance has done it
        }
        Findings found = new Findings();
        Reading reading = new Reading(asked, findings.accepted(id), found, lookups, jobs, protocols);
        try {
            take(id, file, reading, found);
        } catch (RuntimeException e) {
            if (reading.isPersonal()) {
                files.forgetAtOnce(id);
            }
            throw e;
        }
    }

    private void take(UUID id, Path file, Reading reading, Findings found) {
        staging.fill(rows -> reading.read(file, rows));
        found.columns(reading::column);
        merge.awaitTurn();
        if (!jobs.startMerging(id, reading.progress())) {
            throw new CalledOff();
        }
        long start = clock.millis();
        ResultImport job = imports.get(id);
        // progress was told meanwhile, in transactions of their own
        entities.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        Protocol protocol = reading.protocol();
        if (protocol == null) {
            reading.meant().forEach(merge::mean);
            merge.resolve(found);
        } else {
            resolve(protocol, found, job);
        }
        findings.save(job, found, reading::code);
        job.recognition = reading.recognised();
        job.rowsRead = reading.rows();
        job.readMs = reading.millis();
        job.found(found);
        ResultImport.State end = end(job, found);
        if (end == ResultImport.State.DONE) {
            write(job, protocol);
        }
        job.mergeMs = clock.millis() - start;
        job.finish(end, clock.instant());
    }

    private void resolve(Protocol protocol, Findings found, ResultImport job) {
        protocols.resolve(protocol, found);
        if (protocol.isPersonal()) {
            found.add(new Finding(
                    0,
                    null,
                    null,
                    "file-not-kept",
                    Severity.NOTE,
                    "the file says who its pupils are; it is not kept (152-ФЗ)",
                    Map.of(),
                    null));
            files.forget(job.id());
        }
    }

    private void write(ResultImport job, @Nullable Protocol protocol) {
        if (protocol == null) {
            job.counted(merge.count());
        } else {
            job.counted(protocols.count());
            job.derived(merge.count());
        }
        if (job.dryRun) {
            return;
        }
        if (protocol != null) {
            protocols.write(protocol, job.id(), job.startedBy);
        }
        merge.write(job.id(), job.startedBy, "import");
    }

    private ResultImport.State end(ResultImport job, Findings found) {
        if (!job.atomic || found.count(Severity.REFUSAL) == 0) {
            return ResultImport.State.DONE;
        }
        boolean repairable = !job.dryRun && found.count(Severity.REFUSAL) == findings.openRepairs(job.id());
        return repairable ? ResultImport.State.REVIEW : ResultImport.State.REFUSED;
    }

    private boolean isMine(UUID id) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, id.toString())
                .getSingleResult();
    }
}
