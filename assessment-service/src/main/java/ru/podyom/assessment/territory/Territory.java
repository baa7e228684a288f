package ru.podyom.assessment.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A federation, region or municipality; its path of codes is fixed for life, its name is not. */
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

    @Version
    int version;

    @Generated
    @Column(name = "changed_at", insertable = false, updatable = false)
    @Nullable
    Instant changedAt;

    /** For Hibernate. */
    protected Territory() {}

    Territory(NewTerritory wanted, @Nullable Territory parent) {
        this.code = wanted.code();
        this.level = wanted.level();
        this.parent = parent == null ? null : parent.code;
        this.path = parent == null ? wanted.code() : parent.path + "/" + wanted.code();
        correct(wanted);
    }

    final void correct(NewTerritory wanted) {
        this.name = wanted.name();
        this.oktmo = wanted.oktmo();
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public boolean isMunicipality() {
        return level == Level.MUNICIPALITY;
    }
}
