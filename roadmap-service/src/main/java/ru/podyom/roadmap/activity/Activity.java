package ru.podyom.roadmap.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.problem.Problems;

/** A section or activity of a programme. Its id is its identity; the printed number is only text. */
@Entity
class Activity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "programme_id", updatable = false)
    @Nullable
    UUID programmeId;

    @Column(name = "programme_code", updatable = false)
    String programmeCode = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String school;

    @Nullable
    UUID parent;

    int position;

    @Nullable
    String number;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.ACTIVITY;

    String title = "";

    @Nullable
    String deadline;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> responsible = List.of();

    @Column(name = "expected_result")
    @Nullable
    String expectedResult;

    boolean leaf;

    @Enumerated(EnumType.STRING)
    ActivityState state = ActivityState.PLANNED;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Version
    int version;

    /** For Hibernate. */
    protected Activity() {}

    Activity(Programme programme, NewActivity wanted, int position) {
        this.programmeId = programme.id();
        this.programmeCode = programme.code();
        this.territoryPath = programme.territoryPath();
        this.school = programme.school();
        this.parent = wanted.parent();
        this.position = position;
        describe(wanted, false);
    }

    /** Takes the text; the place in the plan is not the text's business. */
    final void describe(NewActivity wanted, boolean hasParts) {
        if (state != ActivityState.PLANNED && wanted.kind() == Kind.SECTION) {
            throw Problems.conflict("marked", "a marked activity does not become a section");
        }
        this.number = wanted.number();
        this.kind = wanted.kind();
        this.title = wanted.title();
        this.deadline = wanted.deadline();
        this.dueOn = wanted.dueOn();
        this.responsible = Objects.requireNonNullElse(wanted.responsible(), List.of());
        this.expectedResult = wanted.expectedResult();
        hasParts(hasParts);
    }

    /**
     * Notes whether something stands below: only what has no parts is marked and counted.
     *
     * @return whether that makes or ends a leaf
     */
    final boolean hasParts(boolean parts) {
        if (parts && state != ActivityState.PLANNED) {
            throw Problems.conflict("marked", "a marked activity is not divided; take its mark back first");
        }
        boolean before = leaf;
        leaf = kind == Kind.ACTIVITY && !parts;
        return leaf != before;
    }

    void requireLeaf() {
        if (!leaf) {
            throw Problems.conflict("not-a-leaf", "a section, or an activity with parts, is not marked itself");
        }
    }

    void mark(ActivityState wanted, @Nullable LocalDate day) {
        requireLeaf();
        state = wanted;
        doneOn = day;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
