package ru.podyom.assessment.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What was tested, in which grade and school year: that is its identity. Dates, level, obligation and greatest score
 * can be corrected.
 */
@Entity
@Table(name = "assessment_procedure")
public class AssessmentProcedure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String code = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProcedureType type = ProcedureType.VPR;

    @Column(updatable = false)
    String subject = "";

    @Column(updatable = false)
    int grade;

    @Column(name = "school_year", updatable = false)
    @Nullable
    SchoolYear schoolYear;

    @Column(name = "territory_path")
    String territoryPath = "";

    // Of the territory that held it, when another one answers for that now.
    @Column(name = "origin_path")
    @Nullable
    String originPath;

    @Column(name = "held_on")
    @Nullable
    LocalDate heldOn;

    // Part of the identity too; but the rows of earlier years do not say it, so it may be said later, once.
    @Enumerated(EnumType.STRING)
    @Nullable
    Variant variant;

    @Column(name = "current_grade")
    @Nullable
    Integer currentGrade;

    @Enumerated(EnumType.STRING)
    @Nullable
    Season season;

    @Enumerated(EnumType.STRING)
    @Column(name = "olympiad_stage")
    @Nullable
    OlympiadStage olympiadStage;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProcedureLevel level;

    @Nullable
    Boolean obligatory;

    @Column(name = "opens_on")
    @Nullable
    LocalDate opensOn;

    @Column(name = "closes_on")
    @Nullable
    LocalDate closesOn;

    @Column(name = "max_score")
    @Nullable
    Integer maxScore;

    @Version
    int version;

    /** For Hibernate. */
    protected AssessmentProcedure() {}

    AssessmentProcedure(NewProcedure wanted, String territoryPath) {
        this.code = wanted.code();
        this.type = wanted.type();
        this.subject = wanted.subject();
        this.grade = wanted.grade();
        this.schoolYear = wanted.schoolYear();
        this.territoryPath = territoryPath;
        correct(wanted);
    }

    /** Takes over what may change, and what of the identity has not been said yet. */
    final void correct(NewProcedure wanted) {
        this.variant = wanted.variant();
        this.currentGrade = wanted.otherGrade();
        this.season = wanted.season();
        this.olympiadStage = wanted.olympiadStage();
        this.level = wanted.level();
        this.obligatory = wanted.obligatory();
        this.heldOn = wanted.heldOn();
        this.opensOn = wanted.opensOn();
        this.closesOn = wanted.closesOn();
        this.maxScore = wanted.maxScore();
    }

    /** Another territory answers for it from now on; at home is the one that held it first. */
    void goTo(String path) {
        String origin = originPath == null ? territoryPath : originPath;
        this.originPath = origin.equals(path) ? null : origin;
        this.territoryPath = path;
    }

    boolean isSameAs(NewProcedure wanted, String path) {
        return code.equals(wanted.code())
                && type == wanted.type()
                && subject.equals(wanted.subject())
                && grade == wanted.grade()
                && schoolYear().equals(wanted.schoolYear())
                && territoryPath.equals(path)
                && completes(variant, wanted.variant())
                && completes(currentGrade, wanted.otherGrade())
                && completes(season, wanted.season())
                && completes(olympiadStage, wanted.olympiadStage());
    }

    private static boolean completes(@Nullable Object said, @Nullable Object wanted) {
        return said == null || said.equals(wanted);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public ProcedureType type() {
        return type;
    }

    public String subject() {
        return subject;
    }

    public int grade() {
        return grade;
    }

    public SchoolYear schoolYear() {
        return Objects.requireNonNull(schoolYear);
    }

    /** Level of the subject, where there is more than one paper. */
    public @Nullable Variant variant() {
        return variant;
    }

    /** Grade in which the pupils were. */
    public int currentGrade() {
        return Objects.requireNonNullElse(currentGrade, grade);
    }

    public @Nullable Season season() {
        return season;
    }

    public @Nullable Integer maxScore() {
        return maxScore;
    }

    /** The first day on which it can have been held: the school year's where no other is told. */
    public LocalDate earliestDay() {
        if (heldOn != null) {
            return heldOn;
        }
        int begins = Integer.parseInt(schoolYear().text().substring(0, 4));
        return opensOn == null ? LocalDate.of(begins, Month.SEPTEMBER, 1) : opensOn;
    }

    /** Path of the territory that holds it. */
    public String territoryPath() {
        return territoryPath;
    }
}
