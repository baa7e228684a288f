package ru.podyom.assessment.importing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of an import. */
public record ImportView(
        UUID id,

        @Schema(
                description = """
                received, reading, merging: under way. review: all or nothing, and every refused row has a proposal to
                decide on. done, refused, failed, cancelled: over. rolled_back: it was taken and taken back""",
                enumeration = {
                    "received",
                    "reading",
                    "merging",
                    "review",
                    "done",
                    "refused",
                    "failed",
                    "cancelled",
                    "rolled_back"
                })
        String state,

        boolean atomic,
        boolean dryRun,
        @Nullable @Schema(examples = "prilozhenie-1.txt") String fileName,

        @Schema(description = "Size of the file as it came, bytes", examples = "4821")
        long fileBytes,

        @Nullable
        @Schema(
                description = "SHA-256 of the file, hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Nullable @Schema(description = "What the file was taken for; absent until it has been looked at")
        Recognised recognised,

        Rows rows,

        @Nullable @Schema(description = "Of a protocol: results of schools that follow from its pupils")
        Derived derived,

        @Schema(description = "The gravest 100 findings; all of them are under findings of the import")
        List<FindingView> findings,

        @Nullable
        @Schema(
                description = "Where more was found than the 10000 of a kind that are kept: how much is not listed, and"
                        + " not marked in the file")
        FindingsCut findingsCut,

        @Nullable @Schema(description = "Why it failed as a whole", examples = "the file is cut off in line 40")
        String failure,

        @Schema(examples = "coordinator@lk") String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Rollback rollback) {

    static final int FINDINGS_SHOWN = 100;

    /**
     * What follows for schools from pupils.
     *
     * @param created results that were not there before
     * @param changed results that got a newer version
     * @param same results that stay as they were
     */
    @Schema(name = "DerivedResults")
    public record Derived(
            @Schema(examples = "12") long created,
            @Schema(examples = "2") long changed,
            @Schema(examples = "30") long same) {}

    /**
     * How many rows went which way; of a matrix, every school in every procedure is a row, of a protocol every pupil.
     *
     * @param read also those that were refused; it grows while the file is read
     * @param perSecond rows read in a second, parsing and checking
     * @param accepted rows that can be taken as far as is known
     * @param created results that were not there before
     * @param changed results that got a newer version
     * @param same rows that say what is stored already: nothing was written for them
     * @param doubtful findings that mark taken rows as doubtful
     */
    @Schema(name = "ImportRows")
    public record Rows(
            @Schema(description = "Rows read so far, also those that were refused", examples = "85")
            long read,

            @Schema(description = "Rows read in a second, parsing and checking", examples = "28000")
            long perSecond,

            @Schema(
                    description =
                            "Rows that can be taken as far as is known: those read and not refused, and at the end"
                                    + " those created, changed and same",
                    examples = "85")
            long accepted,

            @Schema(description = "Rows that were not taken; of a matrix, lines", examples = "2")
            long refused,

            @Schema(description = "Findings that mark taken rows as doubtful", examples = "2")
            long doubtful,

            @Schema(description = "Results that were not there before", examples = "0")
            long created,

            @Schema(description = "Results that got a newer version", examples = "10")
            long changed,

            @Schema(description = "Rows that say what is stored: nothing was written for them", examples = "75")
            long same) {}

    /**
     * How an import was taken back.
     *
     * @param results results that are again what they were before
     * @param pupils of a protocol: pupils whose results are again what they were before
     * @param changedLater results, of pupils too, that somebody has changed since the import; they stay
     */
    @Schema(name = "ImportRollback")
    public record Rollback(
            @Schema(examples = "coordinator@lk") String by,
            Instant at,
            @Schema(examples = "загружен не тот год") String reason,
            @Schema(examples = "96") long results,
            @Nullable @Schema(examples = "0") Long pupils,
            @Schema(examples = "2") long changedLater) {}

    static ImportView of(ResultImport job, List<ImportFinding> findings) {
        return of(job, findings, null);
    }

    static ImportView of(ResultImport job, List<ImportFinding> findings, @Nullable FindingsCut cut) {
        return new ImportView(
                job.id(),
                job.stateName(),
                job.atomic,
                job.dryRun,
                job.fileName,
                job.fileBytes,
                job.sha256,
                job.recognition,
                rows(job),
                derived(job),
                findings.stream().map(FindingView::of).toList(),
                cut,
                job.failure,
                job.startedBy,
                Objects.requireNonNull(job.startedAt),
                job.finishedAt,
                rollback(job));
    }

    private static Rows rows(ResultImport job) {
        return new Rows(
                job.rowsRead,
                job.readMs == 0 ? 0 : job.rowsRead * 1000 / job.readMs,
                accepted(job),
                job.rowsRefused,
                job.rowsDoubtful,
                job.rowsNew,
                job.rowsChanged,
                job.rowsSame);
    }

    private static long accepted(ResultImport job) {
        return job.isUnderWay()
                ? Math.max(0, job.rowsRead - job.rowsRefused)
                : job.rowsNew + job.rowsChanged + job.rowsSame;
    }

    private static @Nullable Derived derived(ResultImport job) {
        return job.derivedNew == null || job.derivedChanged == null || job.derivedSame == null
                ? null
                : new Derived(job.derivedNew, job.derivedChanged, job.derivedSame);
    }

    private static @Nullable Rollback rollback(ResultImport job) {
        if (job.rolledBackBy == null || job.rolledBackAt == null || job.takenBack == null || job.changedLater == null) {
            return null;
        }
        String reason = Objects.requireNonNullElse(job.rollbackReason, "");
        return new Rollback(
                job.rolledBackBy, job.rolledBackAt, reason, job.takenBack, job.pupilsTakenBack, job.changedLater);
    }
}
