package ru.podyom.roadmap.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A federation, region or municipality, as far as a programme needs to know. */
@Entity
@Immutable
public class Territory {

    @Id
    String code = "";

    String name = "";

    String level = "";

    String path = "";

    int version;

    /** For Hibernate. */
    protected Territory() {}

    public String code() {
        return code;
    }

    /** {@code federation}, {@code region} or {@code municipality}. */
    public String level() {
        return level;
    }

    public String path() {
        return path;
    }
}
