package ru.podyom.assessment.context;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The context of one school in one year; the audit keeps what was said before. */
@Entity
@Table(name = "school_context")
@IdClass(SchoolContext.Key.class)
class SchoolContext {

    /** Which school and year; the year as text, for queries compare it. */
    record Key(@Nullable UUID schoolId, @Nullable String schoolYear) implements Serializable {}

    @Id
    @Column(name = "school_id")
    @Nullable
    UUID schoolId;

    @Id
    @Column(name = "school_year")
    @Nullable
    String schoolYear;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ContextAttributes attributes;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Version
    int version;

    /** For Hibernate. */
    protected SchoolContext() {}

    SchoolContext(UUID schoolId, String schoolYear) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
    }

    void say(ContextAttributes wanted, Instant now) {
        this.attributes = wanted;
        this.changedAt = now;
    }

    ContextView view(String school) {
        return new ContextView(
                school, Objects.requireNonNull(schoolYear), Objects.requireNonNull(attributes), changedAt, version + 1);
    }
}
