package ru.podyom.assessment.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Caller;

/** One upload of results and what became of it. */
@Entity
@Table(name = "result_import")
class ResultImport {

    enum State {
        /** The file is still coming in. */
        RECEIVING,
        /** All rows are staged and wait for the merge; survives a restart. */
        RECEIVED,
        /** What could be taken was taken, or a dry run is over. */
        DONE,
        /** All-or-nothing, and some rows were refused: nothing was taken. */
        REFUSED,
        /** The upload broke off or the file could not be read: nothing was taken. */
        FAILED
    }

    @Id
    @Nullable
    UUID id;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Enumerated(EnumType.STRING)
    State state = State.RECEIVING;

    boolean atomic;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "file_name")
    @Nullable
    String fileName;

    @Column(name = "rows_read")
    long rowsRead;

    @Column(name = "rows_refused")
    long rowsRefused;

    @Column(name = "rows_new")
    long rowsNew;

    @Column(name = "rows_changed")
    long rowsChanged;

    @Column(name = "rows_same")
    long rowsSame;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Finding> findings = List.of();

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

    /** For Hibernate. */
    protected ResultImport() {}

    ResultImport(UUID id, Caller caller, ImportOptions options, Instant now) {
        this.id = id;
        this.territoryPath = caller.territory();
        this.startedBy = caller.subject();
        this.atomic = options.atomic();
        this.dryRun = options.dryRun();
        this.fileName = options.fileName();
        this.startedAt = now;
    }

    void finish(State outcome, Instant now) {
        state = outcome;
        finishedAt = now;
    }

    void fail(String why, Instant now) {
        failure = why;
        finish(State.FAILED, now);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Sees what the one who uploaded sees: rows about other territories' schools are unknown to the merge. */
    Caller owner() {
        return new Caller(startedBy, "import", territoryPath, null);
    }
}
