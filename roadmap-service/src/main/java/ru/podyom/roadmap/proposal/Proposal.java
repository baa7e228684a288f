package ru.podyom.roadmap.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.runtime.problem.Problems;

/** A programme proposed for a school because it entered the list; somebody accepts or declines it, once. */
@Entity
class Proposal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(name = "school_year", updatable = false)
    @Nullable
    SchoolYear schoolYear;

    @Column(name = "rule_set", updatable = false)
    String ruleSet = "";

    @Column(name = "rule_set_version")
    int ruleSetVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProposalKind kind = ProposalKind.START;

    @Enumerated(EnumType.STRING)
    ProposalState state = ProposalState.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> objectives = List.of();

    @Column(name = "event_id")
    @Nullable
    UUID eventId;

    @Nullable
    String reason;

    @Nullable
    String programme;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt = Instant.EPOCH;

    @Column(name = "closed_by")
    @Nullable
    String closedBy;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Version
    int version;

    /** For Hibernate. */
    protected Proposal() {}

    private Proposal(ProposalKind kind, StatusChanged news, UUID eventId, Instant at) {
        this.kind = kind;
        this.school = news.school();
        this.territoryPath = news.territoryPath();
        this.schoolYear = news.schoolYear();
        this.ruleSet = news.ruleSet();
        this.openedAt = at;
        say(news, eventId);
    }

    static Proposal toStart(StatusChanged entered, UUID eventId, Instant at) {
        return new Proposal(ProposalKind.START, entered, eventId, at);
    }

    static Proposal toClose(StatusChanged left, String programme, UUID eventId, Instant at) {
        Proposal proposal = new Proposal(ProposalKind.CLOSE, left, eventId, at);
        proposal.programme = programme;
        return proposal;
    }

    /** An open proposal says what the list says now. */
    final void say(StatusChanged entered, UUID cause) {
        this.ruleSetVersion = entered.ruleSetVersion();
        this.reasons = entered.reasons();
        this.objectives = Objectives.of(reasons);
        this.eventId = cause;
    }

    void withdraw(String why, String by, Instant at) {
        close(ProposalState.WITHDRAWN, why, by, at);
    }

    void decline(@Nullable String why, String by, Instant at) {
        close(ProposalState.DECLINED, why, by, at);
    }

    void accept(String programmeCode, @Nullable String why, String by, Instant at) {
        close(ProposalState.ACCEPTED, why, by, at);
        this.programme = programmeCode;
    }

    boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    private void close(ProposalState wanted, @Nullable String why, String by, Instant at) {
        requireOpen();
        this.state = wanted;
        this.reason = why;
        this.closedBy = by;
        this.closedAt = at;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw Problems.conflict("decided", "the proposal is " + state);
        }
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    SchoolYear schoolYear() {
        return Objects.requireNonNull(schoolYear);
    }
}
