package ru.podyom.assessment.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territory;

/** A school (образовательная организация). */
@Entity
public class School {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String code = "";

    String name = "";

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.SECONDARY;

    String municipality = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    @Column(name = "fisoko_login")
    @Nullable
    String fisokoLogin;

    @Version
    int version;

    /** For Hibernate. */
    protected School() {}

    School(NewSchool wanted, Territory municipality) {
        this.code = wanted.code();
        correct(wanted, municipality);
    }

    final void correct(NewSchool wanted, Territory municipality) {
        this.name = wanted.name();
        this.kind = wanted.kind();
        this.fisokoLogin = wanted.fisokoLogin();
        this.municipality = municipality.code();
        this.territoryPath = municipality.path();
    }

    public UUID id() {
        return java.util.Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public String territoryPath() {
        return territoryPath;
    }

    /** The last grade that a school of its kind has: 4, 9 or 11. */
    public int highestGrade() {
        return switch (kind) {
            case PRIMARY -> 4;
            case BASIC -> 9;
            default -> 11;
        };
    }
}
