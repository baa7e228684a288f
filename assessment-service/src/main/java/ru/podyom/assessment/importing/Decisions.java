package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import ru.podyom.assessment.pupil.Protocols;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.staging.Merge;
import ru.podyom.assessment.staging.Staging;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** What people decide about an import, in the transaction of their request: repairs, calling off, taking back. */
@ApplicationScoped
class Decisions {

    private final Imports imports;
    private final ImportFindings findings;
    private final Staging staging;
    private final Merge merge;
    private final Protocols protocols;
    private final ImportQueue queue;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Decisions(
            Imports imports,
            ImportFindings findings,
            Staging staging,
            Merge merge,
            Protocols protocols,
            ImportQueue queue,
            Scope scope) {
        this.imports = imports;
        this.findings = findings;
        this.staging = staging;
        this.merge = merge;
        this.protocols = protocols;
        this.queue = queue;
        this.scope = scope;
    }

    ResultImport cancel(UUID id) {
        ResultImport job = locked(id);
        job.cancel(clock.instant());
        return job;
    }

    ImportFinding decide(UUID id, int number, NewDecision wanted) {
        ResultImport job = locked(id);
        ImportFinding finding = findings.locked(id, number);
        boolean review = job.state == ResultImport.State.REVIEW && finding.severity == Severity.REFUSAL;
        boolean done = job.state == ResultImport.State.DONE && !job.dryRun;
        if (finding.decision == null && !review && !done) {
            throw Problems.conflict(
                    "not-open", "an import in state " + job.stateName() + " takes no decision on this finding");
        }
        ImportFinding.Decision decision =
                wanted.accept() ? ImportFinding.Decision.ACCEPTED : ImportFinding.Decision.DECLINED;
        if (!finding.decide(decision, scope.caller().subject(), wanted.reason(), clock.instant())) {
            return finding;
        }
        if (review) {
            afterReview(job, wanted.accept());
        } else if (wanted.accept()) {
            take(job, finding);
        }
        return finding;
    }

    /** All or nothing: one declined row ends it, the last accepted one lets it begin anew. */
    private void afterReview(ResultImport job, boolean accepted) {
        if (!accepted) {
            job.finish(ResultImport.State.REFUSED, clock.instant());
        } else if (findings.openRepairs(job.id()) == 0) {
            job.state = ResultImport.State.RECEIVED;
            job.finishedAt = null;
            queue.enqueueAfterCommit(job.id(), job.owner());
        }
    }

    private void take(ResultImport job, ImportFinding finding) {
        ImportFinding.Repair repair = java.util.Objects.requireNonNull(finding.proposal);
        if (!merge.takesTurn()) {
            throw Problems.busy("another import is being written; try again in a minute");
        }
        // That there is no result is a person's word, and takes away what is stored.
        staging.fill(rows -> repair.rows().forEach(row -> rows.results()
                .add(
                        new ResultRow(
                                row.line(),
                                row.column(),
                                row.school(),
                                new ProcedureKey.ByCode(row.procedure()),
                                row.figures()),
                        row.procedure(),
                        row.figures().missing() == null)));
        Findings problems = new Findings();
        merge.resolve(problems);
        if (problems.count(Severity.REFUSAL) > 0) {
            throw Problems.conflict("not-possible", problems.kept().get(0).message());
        }
        // Whoever decides may see more than whoever sent the file.
        if (merge.leaves(job.territoryPath)) {
            throw Problems.conflict("not-possible", "the file is of " + job.territoryPath + ", the school is not");
        }
        job.counted(merge.count());
        if (merge.isOvertaken(job.id())) {
            throw Problems.conflict("changed-later", "somebody has changed the result since the file was read");
        }
        String why = java.util.Objects.requireNonNullElse(finding.reason, repair.action());
        merge.write(job.id(), scope.caller().subject(), why);
    }

    /** Takes a whole import back; a second time it changes nothing. */
    ResultImport rollBack(UUID id, String reason) {
        ResultImport job = locked(id);
        if (job.state == ResultImport.State.ROLLED_BACK) {
            return job;
        }
        if (job.state != ResultImport.State.DONE || job.dryRun) {
            throw Problems.conflict(
                    "nothing-taken", "an import in state " + job.stateName() + " has nothing to take back");
        }
        if (!merge.takesTurn()) {
            throw Problems.busy("another import is being written; try again in a minute");
        }
        String by = scope.caller().subject();
        job.rolledBack(protocols.takeBack(id, by, reason), by, reason, clock.instant());
        return job;
    }

    private ResultImport locked(UUID id) {
        ResultImport job = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null) {
            throw Problems.notFound("import", id);
        }
        return job;
    }
}
