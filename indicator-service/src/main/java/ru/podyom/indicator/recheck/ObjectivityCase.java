package ru.podyom.indicator.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;
import ru.podyom.runtime.problem.Problems;

/** A closer look at one school's result in one procedure. */
@Entity
@Table(name = "objectivity_case")
class ObjectivityCase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "procedure_code", updatable = false)
    String procedure = "";

    @Column(name = "school_year", updatable = false)
    String schoolYear = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String ground;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<Finding> findings = List.of();

    @Column(updatable = false)
    @Nullable
    Integer participants;

    @Column(name = "opened_by", updatable = false)
    String openedBy = "";

    @Column(name = "opened_at", updatable = false)
    Instant openedAt = Instant.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Sample sample;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Observer> observers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Agreement agreement;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    String closing;

    @Column(name = "closed_by")
    @Nullable
    String closedBy;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    int reopened;

    @Nullable
    String reopening;

    @Version
    int version;

    /** For Hibernate. */
    protected ObjectivityCase() {}

    ObjectivityCase(NewCase wanted, Subject subject, String by, Instant at) {
        this.school = wanted.school();
        this.procedure = wanted.procedure();
        this.schoolYear = subject.schoolYear();
        this.territoryPath = subject.territoryPath();
        this.ground = wanted.saysWhy() ? wanted.ground() : null;
        this.findings = subject.findings();
        this.participants = subject.participants();
        this.openedBy = by;
        this.openedAt = at;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    CaseStatus status() {
        if (outcome != null) {
            return CaseStatus.CLOSED;
        }
        if (agreement != null) {
            return CaseStatus.RECHECKED;
        }
        return sample == null ? CaseStatus.OPEN : CaseStatus.SAMPLED;
    }

    /** Once: to draw until one likes what comes would be no sample. */
    void draw(Sample drawn) {
        requireOpen();
        if (sample != null) {
            throw Problems.conflict("drawn", "the sample was drawn by " + sample.drawnBy() + " and stays");
        }
        sample = drawn;
    }

    void watch(List<Observer> by) {
        requireOpen();
        observers = List.copyOf(by);
    }

    /** Again it corrects what was recorded. */
    void recheck(NewAgreement found, String by, Instant at) {
        requireOpen();
        if (sample == null) {
            throw Problems.conflict("not-drawn", "draw the sample first");
        }
        found.check(sample.numbers().size());
        agreement = found.of(by, at);
    }

    void close(NewClosing wanted, String by, Instant at) {
        requireOpen();
        if (agreement == null && wanted.outcome() != Outcome.INCONCLUSIVE) {
            throw Problems.conflict("not-rechecked", "without a recheck a case is closed as inconclusive only");
        }
        outcome = wanted.outcome();
        closing = wanted.comment();
        closedBy = by;
        closedAt = at;
    }

    /** From the start: what was before stays in the history. */
    void reopen(String reason) {
        if (outcome == null) {
            throw Problems.conflict("open", "it is open");
        }
        sample = null;
        agreement = null;
        observers = List.of();
        outcome = null;
        closing = null;
        closedBy = null;
        closedAt = null;
        reopened++;
        reopening = reason;
    }

    private void requireOpen() {
        if (outcome != null) {
            throw Problems.conflict("closed", "it was closed by " + closedBy + "; reopen it, with a reason");
        }
    }
}
