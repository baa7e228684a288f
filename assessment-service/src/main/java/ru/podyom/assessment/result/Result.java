package ru.podyom.assessment.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.school.School;

/** One version of one result; a correction is another row. */
@Entity
@Immutable
class Result {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "row_id")
    @Nullable
    UUID rowId;

    @Nullable
    UUID id;

    int version;

    @Column(name = "school_id")
    @Nullable
    UUID schoolId;

    @Column(name = "school_code")
    String schoolCode = "";

    @Column(name = "procedure_id")
    @Nullable
    UUID procedureId;

    @Column(name = "procedure_code")
    String procedureCode = "";

    @Column(name = "territory_path")
    String territoryPath = "";

    @Nullable
    Integer participants;

    @Nullable
    Integer count2;

    @Nullable
    Integer count3;

    @Nullable
    Integer count4;

    @Nullable
    Integer count5;

    @Nullable
    BigDecimal share2;

    @Nullable
    BigDecimal share3;

    @Nullable
    BigDecimal share4;

    @Nullable
    BigDecimal share5;

    @Nullable
    BigDecimal rounding;

    @Enumerated(EnumType.STRING)
    @Nullable
    Missing missing;

    @Nullable
    String doubt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Details details;

    @Column(name = "import_id")
    @Nullable
    UUID importId;

    @Nullable
    String reason;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    @Nullable
    Instant recordedAt;

    @Column(name = "superseded_at", insertable = false, updatable = false)
    @Nullable
    Instant supersededAt;

    boolean withdrawn;

    /** Whether it is counted from pupils. */
    @Column(insertable = false, updatable = false)
    boolean derived;

    /** For Hibernate. */
    protected Result() {}

    static Result first(School school, AssessmentProcedure procedure, Figures figures, String by, Instant at) {
        Result result = new Result();
        result.id = UUID.randomUUID();
        result.version = 1;
        result.schoolId = school.id();
        result.schoolCode = school.code();
        result.procedureId = procedure.id();
        result.procedureCode = procedure.code();
        result.territoryPath = school.territoryPath();
        result.set(figures, by, at);
        return result;
    }

    /** The next version of this result, with other figures. */
    Result corrected(School school, Correction correction, String by, Instant at) {
        Result next = new Result();
        next.id = id;
        next.version = version + 1;
        next.schoolId = schoolId;
        next.schoolCode = schoolCode;
        next.procedureId = procedureId;
        next.procedureCode = procedureCode;
        next.territoryPath = school.territoryPath();
        next.reason = correction.reason();
        next.set(correction.figures(), by, at);
        return next;
    }

    private void set(Figures figures, String by, Instant at) {
        participants = figures.participants();
        if (figures.counts() != null) {
            count2 = figures.counts().mark2();
            count3 = figures.counts().mark3();
            count4 = figures.counts().mark4();
            count5 = figures.counts().mark5();
        }
        if (figures.shares() != null) {
            share2 = figures.shares().mark2();
            share3 = figures.shares().mark3();
            share4 = figures.shares().mark4();
            share5 = figures.shares().mark5();
        }
        rounding = figures.shares() != null && figures.rounding() == null ? BigDecimal.ONE : figures.rounding();
        missing = figures.missing();
        doubt = figures.doubt();
        details = figures.details();
        recordedBy = by;
        recordedAt = at;
    }

    Figures figures() {
        boolean counted = Stream.of(count2, count3, count4, count5).anyMatch(Objects::nonNull);
        boolean shared = Stream.of(share2, share3, share4, share5).anyMatch(Objects::nonNull);
        return new Figures(
                participants,
                counted ? new MarkCounts(count2, count3, count4, count5) : null,
                shared ? new MarkShares(plain(share2), plain(share3), plain(share4), plain(share5)) : null,
                plain(rounding),
                missing,
                doubt,
                details);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    // 30.000 from a numeric column is 30 to a reader.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        return stored == null
                ? null
                : new BigDecimal(stored.stripTrailingZeros().toPlainString());
    }
}
