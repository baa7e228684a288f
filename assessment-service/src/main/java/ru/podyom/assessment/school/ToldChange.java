package ru.podyom.assessment.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That something was told to have happened to a school; never changed. */
@Entity
@Table(name = "school_change")
class ToldChange {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "school_id")
    @Nullable
    UUID schoolId;

    @Enumerated(EnumType.STRING)
    ChangeKind kind = ChangeKind.RENAME;

    @Column(name = "happened_on")
    LocalDate happenedOn = LocalDate.EPOCH;

    @Nullable
    String reason;

    @Nullable
    String document;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected ToldChange() {}

    ToldChange(School school, NewChange change, String by, Instant at) {
        this.schoolId = school.id();
        this.kind = change.kind();
        this.happenedOn = change.on();
        this.reason = change.reason();
        this.document = change.document();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    SchoolHistory.Told view() {
        return new SchoolHistory.Told(kind, happenedOn, reason, document, recordedBy, recordedAt);
    }
}
