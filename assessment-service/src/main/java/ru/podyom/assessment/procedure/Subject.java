package ru.podyom.assessment.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What can be assessed; its code is in the keys of procedures, rules and scales. */
@Entity
@Immutable
class Subject {

    @Id
    String code = "";

    @Column(name = "short_name")
    String shortName = "";

    String name = "";

    /** For Hibernate. */
    protected Subject() {}
}
