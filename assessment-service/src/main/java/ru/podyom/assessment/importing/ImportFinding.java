package ru.podyom.assessment.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.SchoolKey;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.problem.Problems;

/** Something found in a file, and what a person decided about the repair that was proposed. */
@Entity
@Table(name = "import_finding")
@IdClass(ImportFinding.Key.class)
class ImportFinding {

    enum Decision {
        ACCEPTED,
        DECLINED
    }

    /** The import, and the finding's number in it. */
    record Key(UUID importId, int number) {}

    /** A repair: what to do in words, and the rows that would be taken then. */
    record Repair(String action, List<RepairedRow> rows) {}

    record RepairedRow(long line, int column, SchoolKey school, String procedure, Figures figures) {}

    @Id
    @Column(name = "import_id")
    @Nullable
    UUID importId;

    @Id
    int number;

    long line;

    @Column(name = "place")
    @Nullable
    Integer place;

    @Column(name = "column_name")
    @Nullable
    String columnName;

    String code = "";

    @Enumerated(EnumType.STRING)
    Severity severity = Severity.NOTE;

    String message = "";

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Map<String, Object> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Repair proposal;

    @Enumerated(EnumType.STRING)
    @Nullable
    Decision decision;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Nullable
    String reason;

    /** For Hibernate. */
    protected ImportFinding() {}

    ImportFinding(UUID importId, int number, Finding found, @Nullable Repair proposal) {
        this.importId = importId;
        this.number = number;
        this.line = found.line();
        this.place = found.column();
        this.columnName = found.columnName();
        this.code = found.code();
        this.severity = found.severity();
        this.message = found.message();
        this.evidence = found.evidence().isEmpty() ? null : found.evidence();
        this.proposal = proposal;
    }

    /** Decides once and for all; the same decision again changes nothing and answers false. */
    boolean decide(Decision wanted, String by, @Nullable String why, Instant now) {
        if (proposal == null) {
            throw Problems.conflict("no-proposal", "finding " + number + " proposes no repair");
        }
        if (decision == wanted) {
            return false;
        }
        if (decision != null) {
            throw Problems.conflict("decided", "finding " + number + " was decided by " + decidedBy);
        }
        decision = wanted;
        decidedBy = by;
        decidedAt = now;
        reason = why;
        return true;
    }
}
