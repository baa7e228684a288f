package ru.podyom.roadmap.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Reach;
import ru.podyom.runtime.problem.Problems;

/** A teacher or methodist who helps others, in the bank of a school or of a municipality. */
@Entity
class Mentor {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String school;

    @Column(updatable = false)
    String code = "";

    String post = "";

    @Enumerated(EnumType.STRING)
    @Nullable
    Category category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] subjects = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] deficits = {};

    @Nullable
    String note;

    boolean active;

    @Version
    int version;

    /** For Hibernate. */
    protected Mentor() {}

    Mentor(NewMentor wanted, Reach.Place bank) {
        this.territoryPath = bank.territoryPath();
        this.school = bank.school();
        this.code = wanted.code();
        describe(wanted);
    }

    void correct(NewMentor wanted, Reach.Place bank) {
        boolean same = Objects.equals(bank.school(), school) && (school != null || bank.equals(bank()));
        if (!same || !code.equals(wanted.code())) {
            throw Problems.conflict("identity", "code and bank of a mentor do not change");
        }
        // A school that has moved takes its bank along.
        this.territoryPath = bank.territoryPath();
        describe(wanted);
    }

    private void describe(NewMentor wanted) {
        this.post = wanted.post();
        this.category = wanted.category();
        this.subjects = wanted.subjectCodes().toArray(String[]::new);
        this.deficits = wanted.deficits().stream().sorted().map(Deficit::name).toArray(String[]::new);
        this.note = wanted.note();
        this.active = wanted.isActive();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    Reach.Place bank() {
        return new Reach.Place(territoryPath, school);
    }

    List<Deficit> helpsIn() {
        return Stream.of(deficits).map(Deficit::valueOf).toList();
    }

    boolean teaches(@Nullable String subject) {
        return List.of(subjects).contains(Objects.requireNonNullElse(subject, ""));
    }
}
