package ru.podyom.roadmap.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

/** One mark of execution; a later one takes its place and leaves it readable. */
@Entity
@Immutable
@Table(name = "activity_mark")
class Mark {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "activity_id")
    @Nullable
    UUID activityId;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    String school;

    @Enumerated(EnumType.STRING)
    ActivityState state = ActivityState.PLANNED;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Nullable
    String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> evidence = List.of();

    @Nullable
    String reason;

    @Column(name = "marked_by")
    String markedBy = "";

    @Column(name = "marked_at")
    Instant markedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Mark() {}

    Mark(Activity activity, NewMark wanted, String by, Instant at) {
        this.activityId = activity.id();
        this.territoryPath = activity.territoryPath;
        this.school = activity.school;
        this.state = wanted.state();
        this.doneOn = wanted.doneOn();
        this.comment = wanted.comment();
        this.evidence = wanted.links();
        this.reason = wanted.reason();
        this.markedBy = by;
        this.markedAt = at;
    }

    boolean says(NewMark wanted) {
        return state == wanted.state()
                && Objects.equals(doneOn, wanted.doneOn())
                && Objects.equals(comment, wanted.comment())
                && evidence.equals(wanted.links());
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
