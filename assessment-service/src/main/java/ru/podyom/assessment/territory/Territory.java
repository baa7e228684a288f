package ru.podyom.assessment.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Timeline;

/** A federation, region or municipality; its path of codes is fixed for life, its name and OKTMO are not. */
@Entity
public class Territory {

    @Id
    String code = "";

    String name = "";

    @Enumerated(EnumType.STRING)
    Level level = Level.MUNICIPALITY;

    @Column(updatable = false)
    @Nullable
    String parent;

    @Column(updatable = false)
    String path = "";

    @Nullable
    String oktmo;

    @Column(name = "established_on")
    @Nullable
    LocalDate establishedOn;

    @Column(name = "abolished_on")
    @Nullable
    LocalDate abolishedOn;

    @Nullable
    String successor;

    @Version
    int version;

    // A change of the past alone is a change too: it makes a new version.
    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected Territory() {}

    Territory(NewTerritory wanted, @Nullable Territory parent) {
        this.code = wanted.code();
        this.level = wanted.level();
        this.parent = parent == null ? null : parent.code;
        this.path = parent == null ? wanted.code() : parent.path + "/" + wanted.code();
    }

    /** Takes over what its periods say of now, or of the day before it ended. */
    void follow(Timeline<TerritoryState> periods, Instant now) {
        Period<TerritoryState> last = periods.last();
        this.name = last.state().name();
        this.oktmo = last.state().oktmo();
        this.establishedOn = periods.first().from();
        this.abolishedOn = last.to();
        this.changedAt = now;
    }

    void abolish(LocalDate on, Territory by) {
        this.abolishedOn = on;
        this.successor = by.code;
    }

    void restore() {
        this.abolishedOn = null;
        this.successor = null;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public String name() {
        return name;
    }

    public @Nullable String oktmo() {
        return oktmo;
    }

    /** Code of the territory that took over; null while this one exists. */
    public @Nullable String successor() {
        return successor;
    }

    /** The first day without it; null while it exists. */
    public @Nullable LocalDate abolishedOn() {
        return abolishedOn;
    }

    public boolean isMunicipality() {
        return level == Level.MUNICIPALITY;
    }
}
