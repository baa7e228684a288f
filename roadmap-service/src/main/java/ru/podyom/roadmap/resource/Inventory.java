package ru.podyom.roadmap.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Problems;

/** The resources of one school on one day, and what became of them since the inventory before. */
@Entity
@Table(name = "resource_inventory")
class Inventory {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(name = "taken_on", updatable = false)
    LocalDate takenOn = LocalDate.EPOCH;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ResourceItem> items = List.of();

    @Nullable
    String source;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    int listed;

    @Column(insertable = false, updatable = false)
    int missing;

    @Column(insertable = false, updatable = false)
    @Nullable
    LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    Growth growth = Growth.NOT_REPORTED;

    @Column(insertable = false, updatable = false)
    int came;

    @Column(insertable = false, updatable = false)
    int went;

    @Column(name = "not_comparable", insertable = false, updatable = false)
    int notComparable;

    @Version
    int version;

    /** For Hibernate. */
    protected Inventory() {}

    Inventory(NewInventory wanted, School of, String by, Instant at) {
        this.school = of.code();
        this.territoryPath = of.territoryPath();
        this.takenOn = wanted.takenOn();
        set(wanted, by, at);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Answers whether that is something else than before. */
    boolean correct(NewInventory wanted, String by, Instant at) {
        if (!school.equals(wanted.school()) || !takenOn.equals(wanted.takenOn())) {
            throw Problems.conflict("identity", "school and day of an inventory do not change");
        }
        if (says(wanted)) {
            return false;
        }
        set(wanted, by, at);
        return true;
    }

    boolean says(NewInventory wanted) {
        return items.equals(wanted.items()) && Objects.equals(source, wanted.source());
    }

    private void set(NewInventory wanted, String by, Instant at) {
        this.items = wanted.items();
        this.source = wanted.source();
        this.recordedBy = by;
        this.recordedAt = at;
    }
}
