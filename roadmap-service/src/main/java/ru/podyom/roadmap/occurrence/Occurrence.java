package ru.podyom.roadmap.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** One time that an activity is to be carried out; made by {@link Expanding} and {@link Openings}, never by Hibernate. */
@Entity
@DynamicUpdate
public class Occurrence {

    /** Days within which work without an end is to be reported on again. */
    static final int REPORT_EVERY_DAYS = 92;

    @Id
    @Nullable
    UUID id;

    @Column(name = "activity_id", updatable = false)
    @Nullable
    UUID activityId;

    @Column(name = "programme_code", updatable = false)
    String programmeCode = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    @Nullable
    String school;

    @Nullable
    String label;

    @Column(name = "opens_on")
    @Nullable
    LocalDate opensOn;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column(name = "report_by")
    @Nullable
    LocalDate reportBy;

    @Enumerated(EnumType.STRING)
    OccurrenceState state = OccurrenceState.PLANNED;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Column(name = "confirmed_by")
    @Nullable
    String confirmedBy;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    boolean live;

    @Column(name = "cause_key", updatable = false)
    @Nullable
    String causeKey;

    @Column(name = "cause_event", updatable = false)
    @Nullable
    UUID causeEvent;

    @Version
    int version;

    /** For Hibernate. */
    protected Occurrence() {}

    /** Takes a mark; whoever confirmed the former one has not confirmed this one. */
    public void mark(OccurrenceState wanted, @Nullable LocalDate day) {
        state = wanted;
        doneOn = wanted == OccurrenceState.UNDER_WAY ? null : day;
        confirmedBy = null;
        confirmedAt = null;
        if (reportBy != null && wanted == OccurrenceState.UNDER_WAY && day != null) {
            LocalDate next = day.plusDays(REPORT_EVERY_DAYS);
            // A report that is told of late takes nothing from a later one.
            reportBy = next.isAfter(reportBy) ? next : reportBy;
        }
    }

    public void confirm(String by, Instant at) {
        if (state.isOpen()) {
            throw Problems.conflict("not-marked", "there is nothing to confirm: it is " + state);
        }
        if (confirmedBy != null) {
            throw Problems.conflict("confirmed", "it was confirmed already, by " + confirmedBy);
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Given back by whoever controls it: it is to be done again. */
    public void giveBack() {
        if (state.isOpen()) {
            throw Problems.conflict("not-marked", "there is nothing to give back: it is " + state);
        }
        mark(OccurrenceState.PLANNED, null);
    }

    public boolean isSettled() {
        return state == OccurrenceState.DONE || isConfirmed();
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID activityId() {
        return Objects.requireNonNull(activityId);
    }

    public String programmeCode() {
        return programmeCode;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public @Nullable String school() {
        return school;
    }

    public @Nullable LocalDate opensOn() {
        return opensOn;
    }

    public OccurrenceState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
