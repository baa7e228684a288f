package ru.podyom.assessment.importing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.pupil.Protocol;
import ru.podyom.assessment.pupil.Protocols;
import ru.podyom.assessment.sheet.CellNote;
import ru.podyom.assessment.sheet.SheetLimits;
import ru.podyom.assessment.sheet.SheetReader;
import ru.podyom.assessment.sheet.Sheets;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.staging.Staged;
import ru.podyom.assessment.staging.StagedPupils;
import ru.podyom.assessment.table.Context;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Layout;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.PupilRow;
import ru.podyom.assessment.table.Recognition;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.Severity;
import ru.podyom.assessment.table.Sink;
import ru.podyom.assessment.table.Tables;
import ru.podyom.assessment.table.UnrecognisedTable;

/** One reading of one file: rows go to the staging table, findings are kept, watchers are told how far it is. */
final class Reading implements Sink {

    // Of every rule set so far; a rounded share that equals it is pointed out, nothing is judged by it.
    private static final BigDecimal LOW = BigDecimal.valueOf(30);
    private static final int TELL_EVERY_ROWS = 1000;
    private static final long TELL_EVERY_MS = 500;

    private final ResultImport job;
    private final Map<ImportFindings.FoundAt, ImportFinding> accepted = new HashMap<>();
    private final Findings found;
    private final Lookups lookups;
    private final ImportJobs jobs;
    private final Protocols protocols;
    private final ProcedureCodes procedures;
    private final LimitedRows limits;
    private final long start = System.nanoTime();

    private @Nullable Staged staged;
    private @Nullable Protocol protocol;
    private @Nullable StagedPupils pupils;
    private @Nullable SheetReader sheet;
    private @Nullable Recognised recognised;
    private boolean personal;
    private boolean partial = true;
    private long rows;
    private long toldAt;

    Reading(
            ResultImport job,
            List<ImportFinding> accepted,
            Findings found,
            Lookups lookups,
            ImportJobs jobs,
            Protocols protocols) {
        this.job = job;
        accepted.forEach(one -> this.accepted.put(ImportFindings.FoundAt.of(one), one));
        this.found = found;
        this.lookups = lookups;
        this.limits = new LimitedRows(lookups);
        this.procedures = new ProcedureCodes(lookups);
        this.jobs = jobs;
        this.protocols = protocols;
    }

    void read(Path file, Staged rows) {
        staged = rows;
        try (SheetReader lines = Sheets.open(file, job.fileName, SheetLimits.DEFAULT)) {
            sheet = lines;
            read(lines);
            for (CellNote note : lines.notes()) {
                found.add(new Finding(
                        note.line(),
                        note.column() < 0 ? null : note.column() + 1,
                        null,
                        note.code(),
                        Severity.NOTE,
                        note.message(),
                        Map.of(),
                        null));
            }
        }
    }

    private void read(SheetReader lines) {
        try {
            Tables.read(lines, new Context(stated(), null, lookups::school, LOW), job.mapping, this);
        } catch (UnrecognisedTable e) {
            // The table may stand on a sheet behind a cover.
            throw new UnreadableSheet(lines.notes().stream()
                    .filter(note -> note.column() < 0)
                    .map(CellNote::message)
                    .reduce(String.valueOf(e.getMessage()), (words, note) -> words + "; " + note));
        }
        if (rows == 0 && found.kept().isEmpty()) {
            note("no-rows", "the file has a header and no rows below it");
        }
    }

    private void note(String code, String message) {
        found.add(new Finding(0, null, null, code, Severity.NOTE, message, Map.of(), null));
    }

    /** What the sender said it is, so that a sheet that names only a part of a procedure is understood too. */
    private @Nullable ProcedureKey stated() {
        if (job.procedureCode == null) {
            return null;
        }
        ProcedureKey.Described described = lookups.described(job.procedureCode);
        if (described == null) {
            throw new UnreadableSheet("there is no procedure " + job.procedureCode);
        }
        procedures.say(described, job.procedureCode);
        return described;
    }

    @Override
    public void layout(Recognition recognition) {
        SheetReader lines = Objects.requireNonNull(sheet);
        recognised = new Recognised(
                lines.format(),
                lines.encoding(),
                recognition.layout(),
                recognition.columns().stream().map(Recognised.Column::of).toList(),
                recognition.assumptions());
        partial = !recognised.isWhole();
        if (recognition.layout() == Layout.PUPIL_PROTOCOL) {
            personal = Protocol.saysWho(recognition);
            protocol = protocols.begin(recognition, job.schoolCode, job.procedureCode);
            pupils = Objects.requireNonNull(staged).pupils();
        }
    }

    @Override
    public void result(ResultRow row) {
        another();
        String procedure = code(row.procedure());
        if (procedure != null) {
            Objects.requireNonNull(staged).results().add(limits.held(row, procedure, found), procedure, partial);
        } else {
            found.add(procedures.unknown(row.line(), row.column(), row.procedure()));
        }
    }

    @Override
    public void pupil(PupilRow row) {
        another();
        ProcedureKey key = row.procedure();
        if (key == null) {
            throw new UnreadableSheet("neither the protocol nor its sender says the whole procedure; send it again with"
                    + " the parameter procedure, the procedure's code");
        }
        String procedure = code(key);
        if (procedure != null) {
            Objects.requireNonNull(protocol).take(row, procedure, Objects.requireNonNull(pupils), found::add);
        } else {
            found.add(procedures.unknown(row.line(), null, key));
        }
    }

    private void another() {
        if (++rows % TELL_EVERY_ROWS == 0) {
            tell();
        }
    }

    @Override
    public void finding(Finding finding) {
        ImportFinding repaired = accepted.get(ImportFindings.FoundAt.of(finding));
        if (repaired == null || repaired.proposal == null || finding.severity() != Severity.REFUSAL) {
            found.add(finding);
            // A matrix refuses lines, each of many rows; elsewhere what is refused is a row that was read.
            if (finding.severity() == Severity.REFUSAL && recognised != null && recognised.layout() != Layout.MATRIX) {
                another();
            }
            return;
        }
        for (ImportFinding.RepairedRow row : repaired.proposal.rows()) {
            result(new ResultRow(
                    row.line(), row.column(), row.school(), new ProcedureKey.ByCode(row.procedure()), row.figures()));
        }
    }

    /** The code of the procedure that is meant. */
    @Nullable
    String code(ProcedureKey key) {
        return procedures.code(key);
    }

    static String words(ProcedureKey key) {
        if (key instanceof ProcedureKey.Described wanted) {
            return wanted.type() + " " + wanted.subject() + " " + wanted.grade() + " " + wanted.schoolYear();
        }
        return key instanceof ProcedureKey.ByCode byCode ? byCode.code() : key.toString();
    }

    private void tell() {
        long now = millis();
        if (now - toldAt < TELL_EVERY_MS) {
            return;
        }
        toldAt = now;
        if (jobs.progress(id(), progress())) {
            throw new Taking.CalledOff();
        }
    }

    ImportJobs.Progress progress() {
        return new ImportJobs.Progress(rows, found.count(Severity.REFUSAL), millis());
    }

    private UUID id() {
        return job.id();
    }

    /** Rows of schools that the file misspells, as a person has understood them. */
    List<ResultRow> meant() {
        return accepted.values().stream()
                .filter(one -> one.code.equals("unknown") && one.proposal != null)
                .flatMap(one -> one.proposal.rows().stream())
                .map(row -> new ResultRow(
                        row.line(),
                        row.column(),
                        row.school(),
                        new ProcedureKey.ByCode(row.procedure()),
                        row.figures()))
                .toList();
    }

    /** Where the file says which school or procedure its rows are of. */
    Findings.@Nullable At column(String about) {
        return recognised == null ? null : recognised.at(about);
    }

    @Nullable
    Recognised recognised() {
        return recognised;
    }

    /** What the file is read as, if its rows are pupils. */
    @Nullable
    Protocol protocol() {
        return protocol;
    }

    /** Whether the file tells who pupils are, as far as it was read. */
    boolean isPersonal() {
        return personal || (protocol != null && protocol.isPersonal());
    }

    long rows() {
        return rows;
    }

    long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
