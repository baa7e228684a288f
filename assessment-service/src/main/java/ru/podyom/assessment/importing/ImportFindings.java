package ru.podyom.assessment.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.Proposal;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.problem.Problems;

/** What was found in the files that the caller may see. */
@ApplicationScoped
class ImportFindings implements PanacheRepositoryBase<ImportFinding, ImportFinding.Key> {

    ImportFinding locked(UUID importId, int number) {
        ImportFinding found = findById(new ImportFinding.Key(importId, number), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problems.notFound("finding", importId + "/" + number);
        }
        return found;
    }

    List<ImportFinding> after(UUID importId, int number, @Nullable Severity severity, int rows) {
        return find(
                        "importId = ?1 and number > ?2 and (?3 is null or severity = ?3) order by number",
                        importId,
                        number,
                        severity)
                .page(0, rows)
                .list();
    }

    /** The first of them, refusals before doubts and doubts before notes. */
    List<ImportFinding> gravest(UUID importId, int rows) {
        return find("""
                        importId = ?1
                        order by case severity when ?2 then 1 when ?3 then 2 else 3 end, number""", importId, Severity.REFUSAL, Severity.DOUBT)
                .page(0, rows)
                .list();
    }

    /** How many refusals and doubts were found and not kept; null if all were. */
    @Nullable
    FindingsCut cut(ResultImport job) {
        if (Math.max(job.rowsRefused, job.rowsDoubtful) <= Findings.KEPT) {
            return null;
        }
        long refusals = job.rowsRefused - count("importId = ?1 and severity = ?2", job.id(), Severity.REFUSAL);
        long doubts = job.rowsDoubtful - count("importId = ?1 and severity = ?2", job.id(), Severity.DOUBT);
        return new FindingsCut(Math.max(0, refusals), Math.max(0, doubts));
    }

    /** Findings whose repair somebody has accepted. */
    List<ImportFinding> accepted(UUID importId) {
        return list("importId = ?1 and decision = ?2", importId, ImportFinding.Decision.ACCEPTED);
    }

    /** Refusals that have a repair nobody has declined. */
    long openRepairs(UUID importId) {
        return count(
                "importId = ?1 and severity = ?2 and proposal is not null and decision is null",
                importId,
                Severity.REFUSAL);
    }

    /** Writes what was found; a second run over the same file adds only what the first has not seen. */
    void save(ResultImport job, Findings found, Function<ProcedureKey, @Nullable String> codes) {
        Set<FoundAt> before = new HashSet<>();
        for (ImportFinding known : list("importId", job.id())) {
            before.add(FoundAt.of(known));
        }
        int number = Math.toIntExact(count("importId", job.id()));
        for (Finding finding : found.kept()) {
            if (before.isEmpty() || !before.contains(FoundAt.of(finding))) {
                persist(new ImportFinding(job.id(), ++number, finding, repair(finding.proposal(), codes)));
            }
        }
        flush();
    }

    /** What makes a finding the same in a second run. */
    record FoundAt(long line, @Nullable Integer place, String code) {

        static FoundAt of(ImportFinding known) {
            return new FoundAt(known.line, known.place, known.code);
        }

        static FoundAt of(Finding finding) {
            return new FoundAt(finding.line(), finding.column(), finding.code());
        }
    }

    private static ImportFinding.@Nullable Repair repair(
            @Nullable Proposal proposal, Function<ProcedureKey, @Nullable String> codes) {
        if (proposal == null) {
            return null;
        }
        List<ImportFinding.RepairedRow> rows = new ArrayList<>();
        for (ResultRow row : proposal.rows()) {
            String procedure = codes.apply(row.procedure());
            if (procedure == null) {
                return null; // there is nothing to record the repaired figures under
            }
            rows.add(new ImportFinding.RepairedRow(row.line(), row.column(), row.school(), procedure, row.figures()));
        }
        return new ImportFinding.Repair(proposal.action(), rows);
    }
}
