package ru.podyom.assessment.staging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Severity;

/**
 * Turns staged pupils into versions of their results, set-wise, and lays out for {@link Merge} what follows for their
 * schools.
 */
@ApplicationScoped
public class PupilMerge {

    private static final String SOURCE = "counted from its pupils";

    /**
     * What a mark depends on.
     *
     * @param region path of the region, or of the territory above it if the school is in none
     * @param score primary score; -1 for none
     */
    public record Case(String procedure, String region, int score, String tagPoints) {}

    private final Statements statements;

    PupilMerge(Statements statements) {
        this.statements = statements;
    }

    /** Finds the schools and takes out pupils that cannot be taken. */
    public void resolve(Findings findings) {
        statements.execute(PlaceSql.fill("import_pupil"));
        statements.execute("analyze import_place");
        if (statements.isTrue(PupilSql.UNKNOWN_PLACES)) {
            statements.findings(PupilSql.UNKNOWN, Severity.REFUSAL, findings);
        }
        if (statements.isTrue(PupilSql.HAS_BOUNDED)) {
            statements.findings(PupilSql.NOT_COVERED, Severity.REFUSAL, findings);
        }
        if (statements.isTrue(PupilSql.PLACES_REPEATED) || statements.isTrue(PupilSql.MAY_BE_REPEATED)) {
            statements.findings(PupilSql.REPEATED, Severity.REFUSAL, findings, Merge::repeated);
        }
        statements.execute(PupilSql.PAIRS);
    }

    /** Every score that occurs, once: they are few, however many the pupils are. */
    public List<Case> cases() {
        return statements.rows(PupilSql.SCORES).stream()
                .map(row -> new Case(
                        (String) row[0], (String) row[1], Math.toIntExact(Statements.number(row[2])), (String) row[3]))
                .toList();
    }

    /** Says which mark the scale gives; every one of {@link #cases} is to be told. */
    public void mark(Case of, @Nullable Integer mark) {
        statements.execute(
                PupilSql.ADD_MARK, of.procedure(), of.region(), of.score(), of.tagPoints(), mark == null ? 0 : mark);
    }

    /** Says how many items a procedure has, 0 if nobody knows, and their greatest scores together. */
    public void paper(String procedure, int items, @Nullable Integer maxScore) {
        statements.execute(
                "insert into import_paper values (?1, ?2, nullif(?3, 0))",
                procedure,
                items,
                maxScore == null ? 0 : maxScore);
    }

    /** Compares with what is stored and lays out the results of the schools, for {@link Merge#count}. */
    public void derive(Findings findings) {
        statements.execute("analyze import_mark");
        statements.execute("analyze import_pair");
        statements.findings(PupilSql.MISMATCHES, Severity.DOUBT, findings);
        if (statements.isTrue(PupilSql.HAS_KNOWN)) {
            statements.execute(PupilSql.COMPARE);
            statements.execute(PupilSql.DOUBT_REMNANTS, "");
        }
        layOut(SOURCE);
        statements.findings(UnlikelySql.DOUBT, Severity.DOUBT, findings);
        statements.findings(DeriveSql.GIVING_WAY, Severity.NOTE, findings);
    }

    public Merge.Counts count() {
        Object[] counts = statements.row(PupilSql.COUNTS);
        return new Merge.Counts(
                Statements.number(counts[0]), Statements.number(counts[1]), Statements.number(counts[2]), 0);
    }

    public void write(UUID importId, String by) {
        statements.stamp();
        statements.execute(PupilSql.SUPERSEDE);
        statements.execute(PupilSql.INSERT, importId, by);
    }

    /** The path of a school that does not move until the transaction ends; none if the caller does not see it. */
    public Optional<String> keptPath(String school) {
        return statements.texts(PlaceSql.KEEP, school).stream().findFirst();
    }

    /** One school's result anew, after a pupil of it was corrected. */
    public void derive(String school, String procedure, String reason) {
        statements.execute("insert into import_pair values (?1, ?2, 0)", school, procedure);
        statements.execute(PupilSql.DOUBT_REMNANTS, "");
        statements.execute(PupilSql.PAPERS_STORED);
        layOut(reason);
    }

    public boolean isOfPupils(UUID importId) {
        return statements.isTrue(PupilSql.IS_OF_PUPILS, importId);
    }

    /** Pupils of an import whom somebody has changed since. */
    public long changedLater(UUID importId) {
        return statements.count(PupilSql.CHANGED_LATER, importId);
    }

    /** Puts pupils back as they stood before an import; those who were changed since stay as they are. */
    public long takeBack(UUID importId, String by, String reason) {
        statements.execute(PupilSql.PAIRS_OF_IMPORT, importId);
        statements.execute("analyze import_pair");
        statements.stamp();
        return statements.execute(PupilSql.TAKE_BACK, importId, by, reason);
    }

    /** Lays out the results of schools that have others left, after the pupils are taken back. */
    public void deriveLeftOver(UUID importId, String reason) {
        statements.execute(PupilSql.LEAVE_TO_COUNT, importId);
        statements.execute(PupilSql.DOUBT_REMNANTS, importId.toString());
        statements.execute(PupilSql.PAPERS_STORED);
        layOut(reason);
    }

    /** Takes back the items of procedures that only the import's protocol told. */
    public void forgetItems(UUID importId) {
        statements.count("select forget_items_told_by(?1)", importId);
    }

    private void layOut(String reason) {
        Object[] extent = statements.row(DeriveSql.EXTENT);
        int items = Math.toIntExact(Statements.number(extent[0]));
        int highest = Math.toIntExact(Statements.number(extent[1]));
        statements.execute(DeriveSql.of(items, highest), reason);
        statements.execute("analyze import_row");
    }
}
