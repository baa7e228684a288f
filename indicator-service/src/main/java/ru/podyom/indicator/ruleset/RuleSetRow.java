package ru.podyom.indicator.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A rule set as it is stored: one row a version. */
@Entity
@Table(name = "rule_set")
@IdClass(RuleSetRow.Key.class)
@Immutable
class RuleSetRow {

    /** Code and version. */
    record Key(String code, int version) {}

    @Id
    String code = "";

    @Id
    int version;

    @Column(name = "name_ru")
    String nameRu = "";

    @Column(name = "name_en")
    String nameEn = "";

    String source = "";

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    RuleParameters parameters;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Rules rules;

    /** For Hibernate. */
    protected RuleSetRow() {}

    RuleSet compiled() {
        return new RuleSet(code, version, Objects.requireNonNull(parameters), Objects.requireNonNull(rules));
    }
}
