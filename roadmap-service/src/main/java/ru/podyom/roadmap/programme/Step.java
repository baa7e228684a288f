package ru.podyom.roadmap.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step in the life of a programme. */
@Entity
@Immutable
@Table(name = "programme_step")
class Step {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "programme_id")
    @Nullable
    UUID programmeId;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    String school;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    @Nullable
    State from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    State to = State.DRAFT;

    @Nullable
    String reason;

    @Column(name = "made_by")
    String madeBy = "";

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Step() {}

    Step(Programme programme, @Nullable State from, @Nullable String reason, String by, Instant at) {
        this.programmeId = programme.id();
        this.territoryPath = programme.territoryPath;
        this.school = programme.school;
        this.from = from;
        this.to = programme.state;
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = at;
    }
}
