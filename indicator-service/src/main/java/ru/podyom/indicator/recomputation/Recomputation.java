package ru.podyom.indicator.recomputation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One run over all subjects, a chunk at a time. */
@Entity
class Recomputation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "indicator_code", updatable = false)
    @Nullable
    String indicator;

    @Column(updatable = false)
    String reason = "";

    @Enumerated(EnumType.STRING)
    RecomputationState state = RecomputationState.RUNNING;

    /** The last subject that is done; schools come before activities. */
    @Column(name = "after_subject")
    String afterSubject = "";

    long subjects;

    long changed;

    @Column(name = "started_by", updatable = false)
    String startedBy = "";

    @Column(name = "started_at", updatable = false)
    Instant startedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String failure;

    /** For Hibernate. */
    protected Recomputation() {}

    Recomputation(@Nullable String indicator, String reason, String startedBy) {
        this.indicator = indicator;
        this.reason = reason;
        this.startedBy = startedBy;
        this.startedAt = Instant.now();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    void end(RecomputationState how, @Nullable String why) {
        state = how;
        failure = why;
        endedAt = Instant.now();
    }
}
