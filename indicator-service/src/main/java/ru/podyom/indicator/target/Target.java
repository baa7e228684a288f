package ru.podyom.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What an indicator of a territory or programme is to reach in a period. */
@Entity
public class Target {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @Column(name = "indicator_code", updatable = false)
    String indicator = "";

    @Column(updatable = false)
    String holder = "";

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Column(updatable = false)
    String period = "";

    BigDecimal minimum = BigDecimal.ZERO;

    BigDecimal aspiration = BigDecimal.ZERO;

    String source = "";

    @Version
    int version;

    /** For Hibernate. */
    protected Target() {}

    Target(NewTarget wanted, String holder, String territoryPath) {
        this.indicator = wanted.indicator();
        this.holder = holder;
        this.territoryPath = territoryPath;
        this.period = wanted.period();
        set(wanted);
    }

    final void set(NewTarget wanted) {
        this.minimum = wanted.minimum();
        this.aspiration = wanted.aspiration();
        this.source = wanted.source();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    public String indicator() {
        return indicator;
    }

    public String holder() {
        return holder;
    }

    public String period() {
        return period;
    }

    public BigDecimal minimum() {
        return minimum;
    }

    public BigDecimal aspiration() {
        return aspiration;
    }

    public String source() {
        return source;
    }
}
