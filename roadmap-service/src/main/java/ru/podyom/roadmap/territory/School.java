package ru.podyom.roadmap.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A school, as far as a programme needs to know. */
@Entity
@Immutable
public class School {

    @Id
    String code = "";

    String name = "";

    String municipality = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    int version;

    /** For Hibernate. */
    protected School() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String municipality() {
        return municipality;
    }

    public String territoryPath() {
        return territoryPath;
    }

    public Reach.Place place() {
        return new Reach.Place(territoryPath, code);
    }
}
