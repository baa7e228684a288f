package ru.podyom.indicator.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A rule set as it is stored: one row a version. Once published, only its state changes. */
@Entity
@Table(name = "rule_set")
@IdClass(RuleSetRow.Key.class)
public class RuleSetRow {

    /** Code and version. */
    public record Key(String code, int version) {}

    @Id
    String code = "";

    @Id
    int version;

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(name = "name_ru")
    String nameRu = "";

    @Column(name = "name_en")
    String nameEn = "";

    String source = "";

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    RuleParameters parameters;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Rules rules;

    @Enumerated(EnumType.STRING)
    RuleSetState state = RuleSetState.DRAFT;

    @Nullable
    String failure;

    @Column(name = "changed_at")
    Instant changedAt = Instant.now();

    @Version
    int revision;

    /** For Hibernate. */
    protected RuleSetRow() {}

    RuleSetRow(String code, int version, String territoryPath) {
        this.code = code;
        this.version = version;
        this.territoryPath = territoryPath;
    }

    void correct(NewRuleSet wanted, RuleParameters parameters, Rules rules) {
        require("corrected", RuleSetState.DRAFT);
        this.nameRu = wanted.nameRu();
        this.nameEn = wanted.nameEn();
        this.source = wanted.source();
        this.validFrom = wanted.validFrom();
        this.validTo = wanted.validTo();
        this.parameters = parameters;
        this.rules = rules;
        this.failure = null;
        this.changedAt = Instant.now();
    }

    /** A draft is published; one that was superseded comes back when its successor is withdrawn. */
    public void compute() {
        require("published", RuleSetState.DRAFT, RuleSetState.SUPERSEDED);
        become(RuleSetState.COMPUTING);
    }

    public void beReady() {
        require("ready", RuleSetState.COMPUTING);
        become(RuleSetState.READY);
    }

    public void enterForce() {
        require("in force", RuleSetState.READY);
        become(RuleSetState.IN_FORCE);
    }

    public void supersede() {
        require("superseded", RuleSetState.IN_FORCE);
        become(RuleSetState.SUPERSEDED);
    }

    public void withdraw() {
        require(
                "withdrawn",
                RuleSetState.DRAFT,
                RuleSetState.COMPUTING,
                RuleSetState.READY,
                RuleSetState.IN_FORCE,
                RuleSetState.SUPERSEDED);
        become(RuleSetState.WITHDRAWN);
    }

    /** Its formulas could not be evaluated for some school: it is a draft again, and says so. */
    public void fail(String why) {
        failure = why;
        become(RuleSetState.DRAFT);
    }

    private void become(RuleSetState next) {
        state = next;
        changedAt = Instant.now();
    }

    private void require(String what, RuleSetState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Problems.conflict(
                    "rule-set-state", "version %d of %s is %s and cannot be %s".formatted(version, code, state, what));
        }
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public RuleSetState state() {
        return state;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }

    /** Whether its last day has passed: then nobody is judged by it any more. */
    public boolean isOver() {
        return validTo != null && validTo.isBefore(LocalDate.now(ZoneOffset.UTC));
    }

    RuleParameters parameters() {
        return Objects.requireNonNull(parameters);
    }

    Rules rules() {
        return Objects.requireNonNull(rules);
    }
}
