package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.podyom.runtime.access.Caller;

/** The steps in the life of an import, each a transaction of its own, so that anyone can watch. */
@ApplicationScoped
class ImportJobs {

    /** An import whose rows are staged. */
    record Waiting(UUID id, Caller owner) {}

    private final Imports imports;
    private final EntityManager entities;
    private final Clock clock = Clock.systemUTC();

    ImportJobs(Imports imports, EntityManager entities) {
        this.imports = imports;
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID begin(Caller caller, ImportOptions options) {
        UUID id =
                (UUID) entities.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
        imports.persist(new ResultImport(id, caller, options, clock.instant()));
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ResultImport received(UUID id, Upload.Report report) {
        ResultImport job = imports.get(id);
        job.rowsRead = report.rows();
        job.rowsRefused = report.refused();
        job.findings = report.findings();
        job.state = ResultImport.State.RECEIVED;
        return job;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ResultImport fail(UUID id, String why) {
        ResultImport job = imports.get(id);
        job.fail(why, clock.instant());
        entities.createNativeQuery("delete from import_row where import_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        return job;
    }

    /** After a restart: uploads that nobody holds any more have failed, staged ones go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Waiting> takeUp() {
        List<Waiting> staged = new ArrayList<>();
        for (ResultImport job : imports.list("state in ('RECEIVING', 'RECEIVED')")) {
            if (job.state == ResultImport.State.RECEIVED) {
                staged.add(new Waiting(job.id(), job.owner()));
            } else if (isAbandoned(job.id())) {
                job.fail(
                        "the service stopped during the upload; nothing was taken. Send the file again",
                        clock.instant());
            }
        }
        return staged;
    }

    private boolean isAbandoned(UUID id) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, id.toString())
                .getSingleResult();
    }
}
