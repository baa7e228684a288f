package ru.podyom.assessment.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was tested, in which grade and school year; only its date can be corrected, the rest is its identity. */
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

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(name = "held_on")
    @Nullable
    LocalDate heldOn;

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
        this.heldOn = wanted.heldOn();
    }

    boolean isSameAs(NewProcedure wanted, String path) {
        return code.equals(wanted.code())
                && type == wanted.type()
                && subject.equals(wanted.subject())
                && grade == wanted.grade()
                && schoolYear().equals(wanted.schoolYear())
                && territoryPath.equals(path);
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
}
