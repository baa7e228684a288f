package ru.podyom.roadmap.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;

/** A programme with its plan as it was approved; never changed. */
@Entity
@Immutable
class Edition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "programme_id")
    @Nullable
    UUID programmeId;

    int number;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    String school;

    @Column(name = "order_number")
    @Nullable
    String orderNumber;

    @Column(name = "ordered_on")
    @Nullable
    LocalDate orderedOn;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Content content;

    @Column(name = "made_by")
    String madeBy = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Edition() {}

    Edition(Programme programme, int number, NewEdition wanted, Content content, String by, Instant at) {
        this.programmeId = programme.id();
        this.number = number;
        this.territoryPath = programme.territoryPath();
        this.school = programme.school();
        this.orderNumber = wanted.orderNumber();
        this.orderedOn = wanted.orderedOn();
        this.note = wanted.note();
        this.content = content;
        this.madeBy = by;
        this.madeAt = at;
    }
}
