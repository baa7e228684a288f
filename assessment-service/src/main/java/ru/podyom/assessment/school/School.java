package ru.podyom.assessment.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Timeline;

/** A school (образовательная организация) as it is now, or was last. */
@Entity
public class School {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String code = "";

    String name = "";

    @Column(name = "name_key", insertable = false, updatable = false)
    @Nullable
    String nameKey;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.SECONDARY;

    String municipality = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    @Column(name = "fisoko_login")
    @Nullable
    String fisokoLogin;

    @Enumerated(EnumType.STRING)
    @Nullable
    Locality locality;

    @Nullable
    Integer pupils;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    @Nullable
    LegalForm legalForm;

    @Nullable
    String oktmo;

    @Column(name = "ris_code")
    @Nullable
    String risCode;

    @Nullable
    String inn;

    @Nullable
    String ogrn;

    @Nullable
    String address;

    @Column(name = "opened_on")
    @Nullable
    LocalDate openedOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    String[] successors = {};

    // A change of the past alone is a change too: it makes a new version.
    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Version
    int version;

    /** For Hibernate. */
    protected School() {}

    School(NewSchool wanted, Territory municipality) {
        this.code = wanted.code();
        this.municipality = municipality.code();
        this.territoryPath = municipality.path();
        correct(wanted);
    }

    /** What does not depend on the day; the rest comes from the periods. */
    final void correct(NewSchool wanted) {
        this.fisokoLogin = wanted.fisokoLogin();
        this.locality = wanted.locality();
        this.pupils = wanted.pupils();
        this.legalForm = wanted.legalForm();
        this.oktmo = wanted.oktmo();
        this.risCode = wanted.risCode();
        this.inn = wanted.inn();
        this.ogrn = wanted.ogrn();
        this.address = wanted.address();
    }

    /** Whether what does not depend on the day is so already. */
    boolean says(NewSchool wanted) {
        return Objects.equals(fisokoLogin, wanted.fisokoLogin())
                && locality == wanted.locality()
                && Objects.equals(pupils, wanted.pupils())
                && legalForm == wanted.legalForm()
                && Objects.equals(oktmo, wanted.oktmo())
                && Objects.equals(risCode, wanted.risCode())
                && Objects.equals(inn, wanted.inn())
                && Objects.equals(ogrn, wanted.ogrn())
                && Objects.equals(address, wanted.address());
    }

    /**
     * Takes over what its periods say of now, or of the day before it closed.
     *
     * @param answering path of the municipality that answers for it now
     */
    void follow(Timeline<SchoolState> periods, String answering, Instant now) {
        Period<SchoolState> last = periods.last();
        this.name = last.state().name();
        this.kind = last.state().kind();
        this.municipality = last.state().municipality();
        this.territoryPath = answering;
        this.openedOn = periods.first().from();
        this.closedOn = last.to();
        this.changedAt = now;
    }

    void succeededBy(List<String> codes) {
        this.successors = codes.toArray(String[]::new);
    }

    List<String> successors() {
        return List.of(successors);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public @Nullable String fisokoLogin() {
        return fisokoLogin;
    }

    public @Nullable String risCode() {
        return risCode;
    }

    /** The first day without it; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
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
