package ru.podyom.assessment.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.podyom.runtime.outbox.Outbox;

/**
 * Turns staged rows into results, set-wise and in one transaction together with their events: after a crash either all
 * of it is there or none.
 */
@ApplicationScoped
class Merge {

    private final EntityManager entities;
    private final Imports imports;
    private final Outbox outbox;
    private final Clock clock = Clock.systemUTC();

    Merge(EntityManager entities, Imports imports, Outbox outbox) {
        this.entities = entities;
        this.imports = imports;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = Upload.LONGEST_SECONDS)
    void run(UUID id) {
        ResultImport job = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || job.state != ResultImport.State.RECEIVED) {
            return; // another instance was faster
        }
        // Imports of one procedure at the same time take turns, or the later one would not see the earlier one's rows.
        single("select 1 from (select pg_advisory_xact_lock(hashtextextended('import', 0))) as turn");
        refuse(job, MergeSql.UNKNOWN);
        refuse(job, MergeSql.REPEATED);
        boolean refused = job.atomic && job.rowsRefused > 0;
        if (!refused) {
            count(job);
            if (!job.dryRun) {
                update(MergeSql.SUPERSEDE, job.id());
                update(MergeSql.INSERT_WITH_EVENTS, job.id(), job.startedBy);
                outbox.wakeAfterCommit();
            }
        }
        update("delete from import_row where import_id = ?1", job.id());
        job.finish(refused ? ResultImport.State.REFUSED : ResultImport.State.DONE, clock.instant());
    }

    @SuppressWarnings("unchecked")
    private void refuse(ResultImport job, String deletingSql) {
        List<Object[]> rows = query(deletingSql, job.id()).getResultList();
        List<Finding> findings = new ArrayList<>(job.findings);
        for (Object[] row : rows) {
            if (findings.size() < Upload.KEPT_FINDINGS) {
                findings.add(
                        new Finding(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]));
            }
        }
        job.findings = findings;
        job.rowsRefused += rows.isEmpty() ? 0 : ((Number) rows.get(0)[4]).longValue();
    }

    private void count(ResultImport job) {
        update(MergeSql.COMPARE, job.id());
        Object[] counts = (Object[]) query(MergeSql.COUNTS, job.id()).getSingleResult();
        job.rowsNew = ((Number) counts[0]).longValue();
        job.rowsChanged = ((Number) counts[1]).longValue();
        job.rowsSame = ((Number) counts[2]).longValue();
    }

    private void update(String sql, Object... parameters) {
        query(sql, parameters).executeUpdate();
    }

    private void single(String sql) {
        query(sql).getSingleResult();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
