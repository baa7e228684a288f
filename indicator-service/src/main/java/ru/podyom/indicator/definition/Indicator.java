package ru.podyom.indicator.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Certainty;

/** One version of an indicator: a numerator and a denominator over the facts of one subject. */
@Entity
@IdClass(Indicator.Key.class)
public class Indicator {

    /** Code and version. */
    public record Key(String code, int version) {}

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** Whose facts the formulas read. */
    public enum Subject {
        SCHOOL,
        TERRITORY,
        ACTIVITY;

        /** The name by which the formulas call them. */
        public String variable() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Id
    String code = "";

    @Id
    int version;

    @Column(name = "territory_path")
    String territoryPath = "";

    @Column(name = "name_ru")
    String nameRu = "";

    @Column(name = "name_en")
    String nameEn = "";

    String unit = "";

    @Enumerated(EnumType.STRING)
    Direction direction = Direction.HIGHER;

    int decimals;

    String level = "";

    @Enumerated(EnumType.STRING)
    Subject subject = Subject.SCHOOL;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind")
    PeriodKind periodKind = PeriodKind.SCHOOL_YEAR;

    @Enumerated(EnumType.STRING)
    Combination combination = Combination.RATIO;

    @Enumerated(EnumType.STRING)
    SchoolScope scope = SchoolScope.ALL;

    String numerator = "";

    String denominator = "";

    @JdbcTypeCode(SqlTypes.JSON)
    List<LegendBand> legend = List.of();

    String source = "";

    @Enumerated(EnumType.STRING)
    Certainty certainty = Certainty.OWN;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Enumerated(EnumType.STRING)
    IndicatorState state = IndicatorState.DRAFT;

    @Column(name = "changed_by")
    String changedBy = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Version
    int revision;

    /** For Hibernate. */
    protected Indicator() {}

    Indicator(String code, int version, NewIndicator wanted) {
        this.code = code;
        this.version = version;
        set(wanted);
    }

    /** Of a draft only. */
    final void set(NewIndicator wanted) {
        territoryPath = wanted.territoryPathOr("ru");
        nameRu = wanted.nameRu();
        nameEn = wanted.nameEn();
        unit = wanted.unit();
        direction = wanted.higherIsBetter() ? Direction.HIGHER : Direction.LOWER;
        decimals = wanted.decimals();
        level = wanted.level();
        subject = wanted.subjectOfFormulas();
        periodKind = wanted.periodKind();
        combination = wanted.combination();
        scope = wanted.scope();
        numerator = wanted.numerator();
        denominator = wanted.denominator();
        legend = wanted.bands();
        source = wanted.source();
        certainty = wanted.certainty();
        validFrom = wanted.validFrom();
    }

    /** Whether it is the version by which the values of a period are computed. */
    public boolean holdsIn(String period) {
        LocalDate day = PeriodKind.lastDay(period);
        return state == IndicatorState.PUBLISHED
                && (day == null
                        ? validTo == null
                        : !day.isBefore(validFrom()) && (validTo == null || !day.isAfter(validTo)));
    }

    /** Whether it is computed for what stands at a path. */
    public boolean reaches(String path) {
        return path.equals(territoryPath) || path.startsWith(territoryPath + "/");
    }

    public Key key() {
        return new Key(code, version);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String nameRu() {
        return nameRu;
    }

    public String nameEn() {
        return nameEn;
    }

    public String unit() {
        return unit;
    }

    public boolean higherIsBetter() {
        return direction == Direction.HIGHER;
    }

    public int decimals() {
        return decimals;
    }

    public Subject subject() {
        return subject;
    }

    public PeriodKind periodKind() {
        return periodKind;
    }

    public Combination combination() {
        return combination;
    }

    public SchoolScope scope() {
        return scope;
    }

    public String numerator() {
        return numerator;
    }

    public String denominator() {
        return denominator;
    }

    /** Whether people have to supply what the formulas read. */
    public boolean isObserved() {
        return numerator.contains("observed") || denominator.contains("observed");
    }

    public List<LegendBand> legend() {
        return legend;
    }

    public String source() {
        return source;
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }
}
