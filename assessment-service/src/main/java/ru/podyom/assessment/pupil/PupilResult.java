package ru.podyom.assessment.pupil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Sex;

/** One version of one pupil's result; imports write the first, a correction is another row. */
@Entity
@Immutable
@Table(name = "pupil_result")
class PupilResult {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "row_id")
    @Nullable
    UUID rowId;

    @Nullable
    UUID id;

    int version;

    @Column(name = "school_id")
    @Nullable
    UUID schoolId;

    @Column(name = "school_code")
    String schoolCode = "";

    @Column(name = "procedure_id")
    @Nullable
    UUID procedureId;

    @Column(name = "procedure_code")
    String procedureCode = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    String pupil = "";

    @Column(name = "class_name")
    @Nullable
    String className;

    @Nullable
    String variant;

    @Enumerated(EnumType.STRING)
    @Nullable
    Sex sex;

    boolean absent;

    Short[] scores = {};

    @Nullable
    Integer total;

    @Nullable
    Integer mark;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark_by")
    @Nullable
    MarkBy markBy;

    @Column(name = "previous_mark")
    @Nullable
    Integer previousMark;

    @Nullable
    String doubt;

    @Column(name = "import_id")
    @Nullable
    UUID importId;

    @Nullable
    String reason;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    @Nullable
    Instant recordedAt;

    @Column(name = "superseded_at", insertable = false, updatable = false)
    @Nullable
    Instant supersededAt;

    boolean withdrawn;

    /** For Hibernate. */
    protected PupilResult() {}

    /** The next version, as a person says it is; the path is the school's of now. */
    PupilResult corrected(String path, PupilCorrection wanted, @Nullable Integer total, String by, Instant at) {
        PupilResult next = new PupilResult();
        next.id = id;
        next.version = version + 1;
        next.schoolId = schoolId;
        next.schoolCode = schoolCode;
        next.procedureId = procedureId;
        next.procedureCode = procedureCode;
        next.territoryPath = path;
        next.pupil = pupil;
        next.className = wanted.className();
        next.variant = wanted.absent() ? null : wanted.variant();
        next.sex = wanted.sex();
        next.absent = wanted.absent();
        next.scores = wanted.scores().stream()
                .map(score -> score == null ? null : Short.valueOf(score.shortValue()))
                .toArray(Short[]::new);
        next.total = total;
        next.previousMark = wanted.previousMark();
        next.reason = wanted.reason();
        next.recordedBy = by;
        next.recordedAt = at;
        return next;
    }

    /** The stated mark comes first; where the scale gives another one, that is doubtful. */
    void mark(@Nullable Integer stated, @Nullable Integer byScale) {
        mark = stated == null ? byScale : stated;
        markBy = stated != null ? MarkBy.STATED : byScale != null ? MarkBy.SCALE : null;
        doubt = stated == null || byScale == null || stated.equals(byScale) ? null : "the grade scale gives " + byScale;
    }

    List<@Nullable Integer> scores() {
        return Collections.unmodifiableList(Arrays.stream(scores)
                .<@Nullable Integer>map(score -> score == null ? null : Integer.valueOf(score))
                .collect(java.util.stream.Collectors.toList()));
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
