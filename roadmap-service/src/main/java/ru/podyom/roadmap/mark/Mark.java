package ru.podyom.roadmap.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.Occurrence;
import ru.podyom.roadmap.occurrence.OccurrenceState;

/** One mark of execution; a later one takes its place and leaves it readable. */
@Entity
@Immutable
class Mark {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "activity_id")
    @Nullable
    UUID activityId;

    @Column(name = "occurrence_id")
    @Nullable
    UUID occurrenceId;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    String school;

    @Enumerated(EnumType.STRING)
    MarkKind kind = MarkKind.MARK;

    @Enumerated(EnumType.STRING)
    OccurrenceState state = OccurrenceState.PLANNED;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Nullable
    String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> evidence = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> files = List.of();

    @Nullable
    String reason;

    @Column(name = "marked_by")
    String markedBy = "";

    @Column(name = "marked_at")
    Instant markedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Mark() {}

    private Mark(Occurrence occurrence, MarkKind kind, String by, Instant at) {
        this.activityId = occurrence.activityId();
        this.occurrenceId = occurrence.id();
        this.territoryPath = occurrence.territoryPath();
        this.school = occurrence.school();
        this.kind = kind;
        this.state = occurrence.state();
        this.markedBy = by;
        this.markedAt = at;
    }

    static Mark of(Occurrence occurrence, NewMark wanted, String by, Instant at) {
        Mark mark = new Mark(occurrence, MarkKind.MARK, by, at);
        mark.state = wanted.state();
        mark.doneOn = wanted.doneOn();
        mark.comment = wanted.comment();
        mark.evidence = wanted.links();
        mark.files = wanted.fileIds();
        mark.reason = wanted.reason();
        return mark;
    }

    /** What the controller said of an occurrence, which stands as it is now. */
    static Mark ofControl(Occurrence occurrence, MarkKind kind, @Nullable String comment, String by, Instant at) {
        Mark mark = new Mark(occurrence, kind, by, at);
        mark.comment = comment;
        return mark;
    }

    boolean says(NewMark wanted) {
        return kind == MarkKind.MARK
                && state == wanted.state()
                && Objects.equals(doneOn, wanted.doneOn())
                && Objects.equals(comment, wanted.comment())
                && evidence.equals(wanted.links())
                && files.equals(wanted.fileIds());
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
