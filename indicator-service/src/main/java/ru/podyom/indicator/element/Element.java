package ru.podyom.indicator.element;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Something that people observe of schools or territories. */
@Entity
public class Element {

    @Id
    String code = "";

    @Column(name = "name_ru")
    String nameRu = "";

    @Column(name = "name_en")
    String nameEn = "";

    String unit = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ElementKind kind = ElementKind.AMOUNT;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    About about = About.SCHOOL;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind", updatable = false)
    PeriodKind periodKind = PeriodKind.SCHOOL_YEAR;

    BigDecimal minimum = BigDecimal.ZERO;

    @Nullable
    BigDecimal maximum;

    @Column(name = "part_of", updatable = false)
    @Nullable
    String partOf;

    String source = "";

    @Enumerated(EnumType.STRING)
    Certainty certainty = Certainty.OWN;

    @Column(name = "territory_path", updatable = false)
    String territoryPath = "";

    @Version
    int version;

    /** For Hibernate. */
    protected Element() {}

    Element(NewElement wanted, String territoryPath) {
        this.code = wanted.code();
        this.kind = wanted.kind();
        this.about = wanted.about();
        this.periodKind = wanted.periodKind();
        this.partOf = wanted.partOf();
        this.unit = wanted.unit();
        this.territoryPath = territoryPath;
        say(wanted);
    }

    /** What its values mean stays: there may be some. */
    void correct(NewElement wanted) {
        boolean same = code.equals(wanted.code())
                && kind == wanted.kind()
                && about == wanted.about()
                && periodKind == wanted.periodKind()
                && unit.equals(wanted.unit())
                && Objects.equals(partOf, wanted.partOf());
        if (!same) {
            throw Problems.conflict(
                    "identity", "code, unit, kind, about, periodKind and partOf do not change; add another element");
        }
        say(wanted);
    }

    private void say(NewElement wanted) {
        this.nameRu = wanted.nameRu();
        this.nameEn = wanted.nameEn();
        this.minimum = wanted.least();
        this.maximum = wanted.most();
        this.source = wanted.source();
        this.certainty = wanted.certainty();
    }

    public String code() {
        return code;
    }

    public String nameRu() {
        return nameRu;
    }

    public ElementKind kind() {
        return kind;
    }

    public String unit() {
        return unit;
    }

    public About about() {
        return about;
    }

    public PeriodKind periodKind() {
        return periodKind;
    }

    public @Nullable String partOf() {
        return partOf;
    }

    /** Whether a unit that people name is this one. */
    public boolean isIn(String said) {
        return Units.isSame(unit, said);
    }

    public boolean allows(BigDecimal value) {
        return value.compareTo(minimum) >= 0 && (maximum == null || value.compareTo(maximum) <= 0);
    }

    /** Its range in words. */
    public String range() {
        return plain(minimum) + (maximum == null ? " or more" : " to " + plain(maximum));
    }

    /** Whether it is asked for at this place: a region's own is, in that region. */
    public boolean isAskedAt(String path) {
        return (path + "/").startsWith(territoryPath + "/");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
