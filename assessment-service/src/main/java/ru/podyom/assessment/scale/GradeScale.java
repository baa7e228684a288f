package ru.podyom.assessment.scale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Variant;

/** One edition of a scale; nothing of it changes but that another one supersedes it. */
@Entity
@Table(name = "grade_scale")
class GradeScale {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Enumerated(EnumType.STRING)
    ProcedureType exam = ProcedureType.OGE;

    String subject = "";

    @Enumerated(EnumType.STRING)
    @Nullable
    Variant variant;

    @Nullable
    Integer grade;

    @Enumerated(EnumType.STRING)
    Purpose purpose = Purpose.MARK;

    // Text, not SchoolYear: queries compare them.
    @Column(name = "school_year_from")
    @Nullable
    String yearFrom;

    @Column(name = "school_year_to")
    @Nullable
    String yearTo;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    Integer mark3;

    @Nullable
    Integer mark4;

    @Nullable
    Integer mark5;

    @Column(name = "max_score")
    @Nullable
    Integer maxScore;

    @Nullable
    Integer minimum;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Condition> conditions = List.of();

    String source = "";

    @Enumerated(EnumType.STRING)
    Certainty certainty = Certainty.UNVERIFIED;

    @Nullable
    String note;

    int edition = 1;

    @Nullable
    UUID supersedes;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy = "";

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "superseded_at")
    @Nullable
    Instant supersededAt;

    @Version
    int version;

    /** For Hibernate. */
    protected GradeScale() {}

    GradeScale(NewScale wanted, String territoryPath, String by, Instant at) {
        this.exam = wanted.exam();
        this.subject = wanted.subject();
        this.variant = wanted.variant();
        this.grade = wanted.grade();
        this.purpose = wanted.purpose();
        this.yearFrom = text(wanted.schoolYearFrom());
        this.yearTo = text(wanted.schoolYearTo());
        this.territoryPath = territoryPath;
        this.minimum = wanted.minimum();
        this.conditions = List.copyOf(wanted.conditions());
        this.source = wanted.source();
        this.certainty = wanted.certainty();
        this.note = wanted.note();
        this.recordedBy = by;
        this.recordedAt = at;
        Thresholds thresholds = wanted.thresholds();
        if (thresholds != null) {
            this.mark3 = thresholds.mark3();
            this.mark4 = thresholds.mark4();
            this.mark5 = thresholds.mark5();
            this.maxScore = thresholds.maxScore();
        }
    }

    /** Whether this one is of the same exam, subject, level, grade, purpose and first year; territory is asked before. */
    boolean hasKeyOf(NewScale wanted) {
        return exam == wanted.exam()
                && subject.equals(wanted.subject())
                && purpose == wanted.purpose()
                && variant == wanted.variant()
                && Objects.equals(grade, wanted.grade())
                && Objects.equals(yearFrom, text(wanted.schoolYearFrom()));
    }

    /** Takes the place of an edition from now on. */
    void supersede(GradeScale before) {
        before.supersededAt = recordedAt;
        this.supersedes = before.id();
        this.edition = before.edition + 1;
    }

    /** Whether a procedure of this subject and type is marked by it, as far as territory lets it. */
    boolean fits(AssessmentProcedure procedure) {
        String year = procedure.schoolYear().text();
        return (variant == null || variant == procedure.variant())
                && (grade == null || grade == procedure.grade())
                && (yearFrom == null || yearFrom.compareTo(year) <= 0)
                && (yearTo == null || yearTo.compareTo(year) >= 0);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Thresholds thresholds() {
        return mark3 == null ? null : new Thresholds(mark3, mark4, mark5, maxScore);
    }

    private static @Nullable String text(@Nullable SchoolYear year) {
        return year == null ? null : year.text();
    }
}
