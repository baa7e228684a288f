package ru.podyom.roadmap.swot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.territory.School;

/** The analysis of one school for one school year. */
@Entity
class Swot {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(updatable = false)
    String school = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(name = "school_year", updatable = false)
    SchoolYear schoolYear = SchoolYear.of(LocalDate.EPOCH);

    @JdbcTypeCode(SqlTypes.JSON)
    List<SwotItem> strengths = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<SwotItem> weaknesses = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<SwotItem> opportunities = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<SwotItem> threats = List.of();

    @Column(name = "said_by")
    String saidBy = "";

    @Column(name = "said_at")
    Instant saidAt = Instant.EPOCH;

    @Version
    int version;

    /** For Hibernate. */
    protected Swot() {}

    Swot(School of, SchoolYear year) {
        this.school = of.code();
        this.territoryPath = of.territoryPath();
        this.schoolYear = year;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Where there is none yet, the tag is 0. */
    int tag() {
        return id == null ? 0 : version + 1;
    }

    /** Answers whether that is something else than before. */
    boolean say(NewSwot wanted, String by, Instant at) {
        if (content().equals(wanted)) {
            return false;
        }
        strengths = wanted.strengths();
        weaknesses = wanted.weaknesses();
        opportunities = wanted.opportunities();
        threats = wanted.threats();
        saidBy = by;
        saidAt = at;
        return true;
    }

    private NewSwot content() {
        return new NewSwot(strengths, weaknesses, opportunities, threats);
    }
}
