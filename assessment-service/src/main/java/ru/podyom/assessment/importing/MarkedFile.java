package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.podyom.assessment.sheet.AnnotatedCopy;
import ru.podyom.assessment.sheet.SheetLimits;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.Sheets;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.problem.Problems;

/** The user's own file as a workbook, with what was found written beside its cells. */
@ApplicationScoped
class MarkedFile {

    private final FileStore files;
    private final ImportFindings findings;

    MarkedFile(FileStore files, ImportFindings findings) {
        this.files = files;
        this.findings = findings;
    }

    StreamingOutput of(ResultImport job) {
        if (job.isUnderWay()) {
            throw Problems.conflict("under-way", "the import is still under way");
        }
        if (job.failure != null) {
            throw Problems.conflict("unreadable", "nothing could be marked in the file: " + job.failure);
        }
        if (!files.has(job.id())) {
            throw Problems.notFound("file of import", job.id());
        }
        Map<Long, List<AnnotatedCopy.Remark>> remarks = remarks(job);
        FindingsCut cut = findings.cut(job);
        Path file = files.fetch(job.id());
        return out -> {
            try (SheetReader lines = Sheets.open(file, job.fileName, SheetLimits.DEFAULT)) {
                AnnotatedCopy.write(
                        lines, cut == null ? null : cut.words(), line -> remarks.getOrDefault(line, List.of()), out);
            } finally {
                Files.delete(file);
            }
        };
    }

    private Map<Long, List<AnnotatedCopy.Remark>> remarks(ResultImport job) {
        Map<Long, List<AnnotatedCopy.Remark>> remarks = new HashMap<>();
        for (Severity severity : List.of(Severity.REFUSAL, Severity.DOUBT)) {
            for (ImportFinding found : findings.after(job.id(), 0, severity, Findings.KEPT)) {
                int column = Objects.requireNonNullElse(found.place, 0) - 1;
                remarks.computeIfAbsent(found.line, line -> new ArrayList<>())
                        .add(new AnnotatedCopy.Remark(column, found.message));
            }
        }
        return remarks;
    }
}
