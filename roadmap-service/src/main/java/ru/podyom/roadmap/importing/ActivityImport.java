package ru.podyom.roadmap.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.problem.Problems;

/** A document that was read, and the plan it proposes. */
@Entity
@Table(name = "activity_import")
class ActivityImport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "programme_id")
    @Nullable
    UUID programmeId;

    @Column(name = "programme_code")
    String programmeCode = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    String school;

    @Column(name = "file_name")
    @Nullable
    String fileName;

    long size;

    String sha256 = "";

    @Enumerated(EnumType.STRING)
    ImportState state = ImportState.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    StoredReading reading;

    @Column(name = "made_by")
    String madeBy = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    @Column(name = "closed_by")
    @Nullable
    String closedBy;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Version
    int version;

    /** For Hibernate. */
    protected ActivityImport() {}

    ActivityImport(Programme programme, Upload upload, StoredReading reading, String by, Instant at) {
        this.programmeId = programme.id();
        this.programmeCode = programme.code();
        this.territoryPath = programme.territoryPath();
        this.school = programme.school();
        this.fileName = upload.fileName();
        this.size = upload.content().length;
        this.sha256 = upload.sha256();
        this.reading = reading;
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    StoredReading reading() {
        return Objects.requireNonNull(reading, "every import has one");
    }

    /** A plan that was accepted or discarded stays so. */
    void close(ImportState as, String by, Instant at) {
        if (state != ImportState.PROPOSED) {
            throw Problems.conflict(
                    "closed",
                    "the proposed plan was " + (state == ImportState.ACCEPTED ? "accepted" : "discarded") + " already");
        }
        state = as;
        closedBy = by;
        closedAt = at;
    }
}
