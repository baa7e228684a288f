package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.podyom.runtime.access.Caller;

/** The steps in the life of an import, each a transaction of its own, so that anyone can watch. */
@ApplicationScoped
class ImportJobs {

    /** An import that waits for its turn. */
    record Waiting(UUID id, Caller owner) {}

    /** How far the reading of a file is: rows, those of them that cannot be taken, and milliseconds. */
    record Progress(long read, long refused, long millis) {}

    private final Imports imports;
    private final FileStore files;
    private final EntityManager entities;
    private final Clock clock = Clock.systemUTC();

    ImportJobs(Imports imports, FileStore files, EntityManager entities) {
        this.imports = imports;
        this.files = files;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ResultImport begin(Caller caller, ImportOptions options, Reception.Received file) {
        UUID id =
                (UUID) entities.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
        ResultImport job = new ResultImport(id, caller, options, clock.instant());
        job.fileBytes = file.bytes();
        job.sha256 = file.sha256();
        imports.persistAndFlush(job);
        files.keep(id, file.gzipped());
        return job;
    }

    /** The job, if it still waits or its reader has gone; from now on it is being read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ResultImport> startReading(UUID id) {
        ResultImport job = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isUnderWay()) {
            return Optional.empty();
        }
        job.state = ResultImport.State.READING;
        return Optional.of(job);
    }

    /** Says how far the reading is, and answers whether it is to stop. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean progress(UUID id, Progress now) {
        return (Boolean) entities.createNativeQuery("""
                        update result_import set rows_read = ?2, rows_refused = ?3, read_ms = ?4
                         where id = ?1 returning cancel_asked""", Boolean.class)
                .setParameter(1, id)
                .setParameter(2, now.read())
                .setParameter(3, now.refused())
                .setParameter(4, now.millis())
                .getSingleResult();
    }

    /** From here on nobody can call it off; false when somebody has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean startMerging(UUID id, Progress atLast) {
        return entities.createNativeQuery("""
                        update result_import set state = 'MERGING', rows_read = ?2, rows_refused = ?3, read_ms = ?4
                         where id = ?1 and not cancel_asked""")
                        .setParameter(1, id)
                        .setParameter(2, atLast.read())
                        .setParameter(3, atLast.refused())
                        .setParameter(4, atLast.millis())
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(UUID id, String why) {
        imports.get(id).fail(why, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancelled(UUID id) {
        imports.get(id).finish(ResultImport.State.CANCELLED, clock.instant());
    }

    /** After a restart: whatever was under way begins anew from the kept file. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Waiting> underWay() {
        return imports.list("state in ?1 order by id", ResultImport.UNDER_WAY).stream()
                .map(job -> new Waiting(job.id(), job.owner()))
                .toList();
    }
}
