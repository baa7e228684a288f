package ru.podyom.indicator.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of an indicator: a numerator and a denominator over the facts of one subject. */
@Entity
@IdClass(Indicator.Key.class)
@Immutable
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
        ACTIVITY
    }

    @Id
    String code = "";

    @Id
    int version;

    @Column(name = "name_ru")
    String nameRu = "";

    @Column(name = "name_en")
    String nameEn = "";

    String unit = "";

    @Enumerated(EnumType.STRING)
    Direction direction = Direction.HIGHER;

    int decimals;

    @Enumerated(EnumType.STRING)
    Subject subject = Subject.SCHOOL;

    String numerator = "";

    String denominator = "";

    String source = "";

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    /** For Hibernate. */
    protected Indicator() {}

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

    public String subject() {
        return subject == Subject.SCHOOL ? "school" : "activity";
    }

    public String numerator() {
        return numerator;
    }

    public String denominator() {
        return denominator;
    }

    public String source() {
        return source;
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }
}
