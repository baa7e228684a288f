package ru.podyom.assessment.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.pupil.Protocols;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.staging.Merge;
import ru.podyom.assessment.table.Mapping;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.problem.Problems;

/** One file of results and what became of it. */
@Entity
@Table(name = "result_import")
class ResultImport {

    enum State {
        /** The file is kept and waits for its turn; survives a restart. */
        RECEIVED,
        /** Its rows are being read and checked. */
        READING,
        /** Its rows are being matched and written; all at once or not at all. */
        MERGING,
        /** All-or-nothing, and every refused row has a repair that somebody may accept: nothing is taken yet. */
        REVIEW,
        /** What could be taken was taken, or a dry run is over. */
        DONE,
        /** All-or-nothing, and some rows were refused: nothing was taken. */
        REFUSED,
        /** The file could not be read: nothing was taken. */
        FAILED,
        /** Somebody called it off before anything was taken. */
        CANCELLED,
        /** It was taken, and then taken back with what it caused. */
        ROLLED_BACK
    }

    static final Set<State> UNDER_WAY = EnumSet.of(State.RECEIVED, State.READING, State.MERGING);

    @Id
    @Nullable
    UUID id;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Enumerated(EnumType.STRING)
    State state = State.RECEIVED;

    boolean atomic;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "file_name")
    @Nullable
    String fileName;

    @Column(name = "procedure_code")
    @Nullable
    String procedureCode;

    @Column(name = "school_code")
    @Nullable
    String schoolCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Mapping mapping;

    @Column(name = "file_bytes")
    long fileBytes;

    @Nullable
    String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Recognised recognition;

    @Column(name = "rows_read")
    long rowsRead;

    @Column(name = "rows_refused")
    long rowsRefused;

    @Column(name = "rows_doubtful")
    long rowsDoubtful;

    @Column(name = "rows_new")
    long rowsNew;

    @Column(name = "rows_changed")
    long rowsChanged;

    @Column(name = "rows_same")
    long rowsSame;

    @Column(name = "derived_new")
    @Nullable
    Long derivedNew;

    @Column(name = "derived_changed")
    @Nullable
    Long derivedChanged;

    @Column(name = "derived_same")
    @Nullable
    Long derivedSame;

    @Column(name = "read_ms")
    long readMs;

    @Column(name = "merge_ms")
    long mergeMs;

    @Column(name = "cancel_asked")
    boolean cancelAsked;

    @Nullable
    String failure;

    @Column(name = "started_by")
    String startedBy = "";

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @Column(name = "taken_back")
    @Nullable
    Long takenBack;

    @Column(name = "pupils_taken_back")
    @Nullable
    Long pupilsTakenBack;

    @Column(name = "changed_later")
    @Nullable
    Long changedLater;

    @Column(name = "rolled_back_by")
    @Nullable
    String rolledBackBy;

    @Column(name = "rolled_back_at")
    @Nullable
    Instant rolledBackAt;

    @Column(name = "rollback_reason")
    @Nullable
    String rollbackReason;

    /** For Hibernate. */
    protected ResultImport() {}

    ResultImport(UUID id, Caller caller, ImportOptions options, Instant now) {
        this.id = id;
        this.territoryPath = caller.territory();
        this.startedBy = caller.subject();
        this.atomic = options.atomic();
        this.dryRun = options.dryRun();
        this.fileName = options.fileName();
        this.procedureCode = options.procedure();
        this.schoolCode = options.school();
        this.mapping = options.mapping();
        this.startedAt = now;
    }

    String stateName() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean isUnderWay() {
        return UNDER_WAY.contains(state);
    }

    void found(Findings findings) {
        rowsRefused = findings.count(Severity.REFUSAL);
        rowsDoubtful = findings.count(Severity.DOUBT);
    }

    void counted(Merge.Counts counts) {
        rowsNew += counts.created();
        rowsChanged += counts.changed();
        rowsSame += counts.same();
    }

    /** The results of schools that follow from the pupils of a protocol. */
    void derived(Merge.Counts counts) {
        derivedNew = counts.created();
        derivedChanged = counts.changed();
        derivedSame = counts.same();
    }

    void finish(State outcome, Instant now) {
        state = outcome;
        finishedAt = now;
    }

    void fail(String why, Instant now) {
        failure = why;
        finish(State.FAILED, now);
    }

    /** Asks a running import to stop; it will, unless it has begun to write. */
    void cancel(Instant now) {
        if (state == State.MERGING) {
            throw Problems.conflict("merging", "the rows are being written; roll the import back when it is done");
        }
        if (state == State.REVIEW || state == State.RECEIVED) {
            finish(State.CANCELLED, now);
        } else if (state == State.READING) {
            cancelAsked = true;
        } else if (state != State.CANCELLED) {
            throw Problems.conflict("over", "the import is over: " + stateName());
        }
    }

    void rolledBack(Protocols.TakenBack done, String by, String reason, Instant now) {
        state = State.ROLLED_BACK;
        takenBack = done.results();
        changedLater = done.changedLater();
        pupilsTakenBack = done.pupils();
        rolledBackBy = by;
        rolledBackAt = now;
        rollbackReason = reason;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Sees what the one who uploaded sees: rows about other territories' schools are unknown to the merge. */
    Caller owner() {
        return new Caller(startedBy, "import", territoryPath, null);
    }
}
