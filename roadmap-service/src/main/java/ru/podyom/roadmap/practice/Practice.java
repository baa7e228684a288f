package ru.podyom.roadmap.practice;

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
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Problems;

/** A practice of one school; what was decided on is changed no more. */
@Entity
class Practice {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    String title = "";

    String summary = "";

    @Nullable
    String subject;

    @Column(name = "grade_from")
    @Nullable
    Integer gradeFrom;

    @Column(name = "grade_to")
    @Nullable
    Integer gradeTo;

    String[] deficits = {};

    @JdbcTypeCode(SqlTypes.JSON)
    List<PracticeDocument> documents = List.of();

    @Enumerated(EnumType.STRING)
    PracticeState state = PracticeState.OFFERED;

    @Nullable
    String decision;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "offered_at", updatable = false)
    Instant offeredAt = Instant.EPOCH;

    @Version
    int version;

    /** For Hibernate. */
    protected Practice() {}

    Practice(NewPractice wanted, School of, Instant at) {
        this.school = of.code();
        this.territoryPath = of.territoryPath();
        this.offeredAt = at;
        set(wanted);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    List<Deficit> helpsWith() {
        return Stream.of(deficits).map(Deficit::valueOf).toList();
    }

    void correct(NewPractice wanted) {
        if (!school.equals(wanted.school())) {
            throw Problems.conflict("identity", "the school of a practice does not change");
        }
        if (state != PracticeState.OFFERED) {
            throw Problems.conflict("decided", "it was decided on as it is; offer another one");
        }
        set(wanted);
    }

    private void set(NewPractice wanted) {
        this.title = wanted.title();
        this.summary = wanted.summary();
        this.subject = wanted.subject();
        this.gradeFrom = wanted.gradeFrom();
        this.gradeTo = wanted.gradeTo();
        this.deficits = wanted.deficitList().stream().map(Deficit::name).toArray(String[]::new);
        this.documents = wanted.documentList();
    }

    void decide(NewDecision made, Instant at) {
        if (state == PracticeState.ARCHIVED || state == made.leadsTo()) {
            throw Problems.conflict("decided", "it is " + state + " by " + decision);
        }
        state = made.leadsTo();
        decision = made.ground();
        decidedAt = at;
    }
}
