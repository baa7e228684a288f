package ru.podyom.indicator.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The judging of all schools by a version on its way into force. */
@Entity(name = "RuleSetRun")
@Table(name = "rule_set_run")
public class Run {

    /** What is being done. */
    public enum Phase {
        /** Schools are judged by it; nobody is told yet. */
        @JsonProperty("lists")
        LISTS,
        /** All are judged; it waits for its first day. */
        @JsonProperty("switch")
        SWITCH,
        /** It is in force, and indicators that speak of the list follow. */
        @JsonProperty("values")
        VALUES,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("cancelled")
        CANCELLED
    }

    private static final Set<Phase> ENDS = Set.of(Phase.DONE, Phase.FAILED, Phase.CANCELLED);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "rule_set", updatable = false)
    String ruleSet = "";

    @Column(name = "rule_set_version", updatable = false)
    int version;

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    Integer replaces;

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.LISTS;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "after_school")
    String afterSchool = "";

    int judged;

    @Column(updatable = false)
    int schools;

    @Nullable
    String failure;

    @Column(name = "started_at", updatable = false)
    Instant startedAt = Instant.now();

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    /** For Hibernate. */
    protected Run() {}

    Run(String ruleSet, int version, String territoryPath, @Nullable Integer replaces, LocalDate dueOn, int schools) {
        this.ruleSet = ruleSet;
        this.version = version;
        this.territoryPath = territoryPath;
        this.replaces = replaces;
        this.dueOn = dueOn;
        this.schools = schools;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    void advance(String school, int more) {
        afterSchool = school;
        judged += more;
    }

    /** The next phase goes over the schools from the beginning, if it goes over them at all. */
    void enter(Phase next) {
        phase = next;
        afterSchool = "";
        if (ENDS.contains(next)) {
            finishedAt = Instant.now();
        }
    }

    void fail(String why) {
        failure = why;
        enter(Phase.FAILED);
    }
}
