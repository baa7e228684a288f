package ru.podyom.assessment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.territory.Territory;

/** The terms of a school year, as one territory fixed them. */
@Entity
@Table(name = "academic_calendar")
@IdClass(AcademicCalendar.Key.class)
class AcademicCalendar {

    /** Whose and of which year; the year as text, for queries compare it. */
    record Key(@Nullable String territory, @Nullable String schoolYear) implements Serializable {}

    @Id
    @Nullable
    String territory;

    @Id
    @Column(name = "school_year")
    @Nullable
    String schoolYear;

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Enumerated(EnumType.STRING)
    TermKind kind = TermKind.QUARTERS;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Term> terms = List.of();

    @Nullable
    String source;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Version
    int version;

    /** For Hibernate. */
    protected AcademicCalendar() {}

    AcademicCalendar(Territory territory, SchoolYear year) {
        this.territory = territory.code();
        this.territoryPath = territory.path();
        this.schoolYear = year.text();
    }

    void fix(NewCalendar wanted, Instant now) {
        this.kind = wanted.kind();
        this.terms = List.copyOf(wanted.terms());
        this.source = wanted.source();
        this.changedAt = now;
    }

    String territory() {
        return Objects.requireNonNull(territory);
    }

    SchoolYear year() {
        return new SchoolYear(Objects.requireNonNull(schoolYear));
    }

    /** Version of the calendar: 0 before there is one. */
    static int tag(@Nullable AcademicCalendar calendar) {
        return calendar == null ? 0 : calendar.version + 1;
    }
}
