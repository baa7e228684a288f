package ru.podyom.roadmap.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** A mentor with one teacher or a group, for a named deficit, and the steps they go; ended when no longer needed. */
@Entity
class Tandem {

    private static final int MOST_STEPS = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "mentor_id", updatable = false)
    @Nullable
    UUID mentorId;

    @Column(name = "mentor_code", updatable = false)
    String mentorCode = "";

    @Column(name = "mentor_school", updatable = false)
    @Nullable
    String mentorSchool;

    @Enumerated(EnumType.STRING)
    Deficit deficit = Deficit.SUBJECT;

    @Nullable
    String subject;

    String need = "";

    @JdbcTypeCode(SqlTypes.JSON)
    List<Mentee> mentees = List.of();

    @Column(name = "started_on")
    LocalDate startedOn = LocalDate.EPOCH;

    @Nullable
    LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Step> steps = List.of();

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    @Nullable
    EndReason endReason;

    @Column(name = "end_comment")
    @Nullable
    String endComment;

    @Nullable
    String school;

    @Column(name = "territory_path")
    String territoryPath = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "seen_by")
    String[] seenBy = {};

    @Version
    int version;

    /** For Hibernate. */
    protected Tandem() {}

    Tandem(Mentor mentor, NewTandem wanted, Home home) {
        this.mentorId = mentor.id();
        this.mentorCode = mentor.code;
        this.mentorSchool = mentor.school;
        describe(wanted, home);
    }

    final void describe(NewTandem wanted, Home home) {
        requireOpen();
        this.deficit = wanted.deficit();
        this.subject = wanted.subject();
        this.need = wanted.need();
        this.mentees = wanted.mentees();
        this.startedOn = wanted.startedOn();
        this.until = wanted.until();
        this.school = home.school();
        this.territoryPath = home.reach().territoryPath();
        this.seenBy = home.reach().seenBy().toArray(String[]::new);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UUID mentorId() {
        return Objects.requireNonNull(mentorId);
    }

    TandemState state() {
        return endedOn == null ? TandemState.ACTIVE : TandemState.ENDED;
    }

    boolean isForTheSame(Tandem other) {
        return deficit == other.deficit
                && Objects.equals(subject, other.subject)
                && !Collections.disjoint(mentees, other.mentees);
    }

    void add(NewStep step) {
        requireOpen();
        if (steps.size() >= MOST_STEPS) {
            throw Problems.conflict("too-many", "a tandem has up to " + MOST_STEPS + " steps");
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(steps.size() + 1, step.title(), step.dueOn(), null, null));
        steps = more;
    }

    Step step(int number) {
        if (number < 1 || number > steps.size()) {
            throw Problems.notFound("step", number);
        }
        return steps.get(number - 1);
    }

    /** Answers whether that is news; the same again is none. */
    boolean mark(int number, StepMark mark) {
        Step before = step(number);
        Step after = before.done(mark);
        if (before.equals(after)) {
            return false;
        }
        requireOpen();
        List<Step> marked = new ArrayList<>(steps);
        marked.set(number - 1, after);
        steps = marked;
        return true;
    }

    /** Answers whether that is news; the same again is none. */
    boolean end(TandemEnding ending) {
        if (ending.endedOn().equals(endedOn)
                && ending.reason() == endReason
                && Objects.equals(ending.comment(), endComment)) {
            return false;
        }
        requireOpen();
        endedOn = ending.endedOn();
        endReason = ending.reason();
        endComment = ending.comment();
        return true;
    }

    void requireOpen() {
        if (endedOn != null) {
            throw Problems.conflict("ended", "the tandem was ended on " + endedOn);
        }
    }
}
