package ru.podyom.assessment.staging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.outbox.Outbox;

/** Turns staged rows into results, set-wise, in the transaction that staged them. */
@ApplicationScoped
public class Merge {

    /** What the staged rows are: results not there before, newer versions, rows that say what is stored, doubtful ones. */
    public record Counts(long created, long changed, long same, long doubtful) {}

    private final Statements statements;
    private final Outbox outbox;

    Merge(Statements statements, Outbox outbox) {
        this.statements = statements;
        this.outbox = outbox;
    }

    /** Imports and rollbacks take turns, or the later one would not see the earlier one's rows. */
    public void awaitTurn() {
        statements.rows("select 1 from (select pg_advisory_xact_lock(hashtextextended('import', 0))) as turn");
    }

    /** The turn, if nobody has it: a request does not wait for a large import. */
    public boolean takesTurn() {
        return statements.isTrue("select pg_try_advisory_xact_lock(hashtextextended('import', 0))");
    }

    /**
     * Finds the schools that the file names otherwise than by code, takes out rows that cannot be taken, and puts into
     * the others what is stored and not in the file.
     */
    public void resolve(Findings findings) {
        boolean named = statements.isTrue(MergeSql.NAMES_SCHOOLS);
        if (named) {
            statements.execute(PlaceSql.fill("import_row"));
            statements.execute("analyze import_place");
            statements.execute(MergeSql.PLACE);
        }
        statements.count(MergeSql.KEEP_SCHOOLS);
        if (named) {
            statements.findings(MergeSql.FORMERLY, Severity.NOTE, findings, Merge::formerly);
        }
        unknown(findings, named);
        if (named) {
            new Namesakes(statements).check(findings);
        }
        if (statements.isTrue(MergeSql.HAS_BOUNDED)) {
            statements.findings(MergeSql.NOT_COVERED, Severity.REFUSAL, findings);
        }
        if (statements.isTrue(MergeSql.HAS_REPEATED)) {
            statements.findings(MergeSql.REPEATED, Severity.REFUSAL, findings, Merge::repeated);
        }
        statements.findings(UnlikelySql.DOUBT, Severity.DOUBT, findings);
        if (statements.isTrue(CopySql.IS_SMALL) && statements.isTrue(CopySql.HAS_FEW_PROCEDURES)) {
            statements.findings(CopySql.COPIED, Severity.DOUBT, findings, Merge::copied);
        }
        if (statements.isTrue(PartsSql.HAS_PARTIAL)) {
            statements.findings(PartsSql.KEEP, Severity.NOTE, findings);
            statements.findings(PartsSql.DOUBT, Severity.DOUBT, findings);
        }
    }

    private void unknown(Findings findings, boolean named) {
        if (named && statements.isTrue(MergeSql.HAS_UNKNOWN_NAMES)) {
            NearestNames names = new NearestNames(statements.rows(NearestNames.SCHOOLS));
            statements.findings(MergeSql.UNKNOWN, Severity.REFUSAL, findings, names::propose);
        } else {
            statements.findings(MergeSql.UNKNOWN, Severity.REFUSAL, findings);
        }
    }

    static Finding repeated(Finding finding, Object[] row) {
        return finding.with(Map.of("earlierLine", Statements.number(row[6]), "sameFigures", row[7]), "");
    }

    private static Finding copied(Finding finding, Object[] row) {
        return finding.with(Map.of("schools", Statements.number(row[6]), "equal", Statements.number(row[7])), "");
    }

    private static Finding formerly(Finding finding, Object[] row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("said", row[6]);
        facts.put("name", row[7]);
        if (row[8] != null) {
            facts.put("since", row[8]);
        }
        return finding.with(facts, "");
    }

    /** Takes a row of the file as of a school that a person has said it is of. */
    public void mean(ResultRow row) {
        statements.execute(MergeSql.MEAN, row.school().text(), Long.valueOf(row.line()), Integer.valueOf(row.column()));
    }

    public Counts count() {
        statements.execute(MergeSql.COMPARE);
        Object[] counts = statements.row(MergeSql.COUNTS);
        return new Counts(
                Statements.number(counts[0]),
                Statements.number(counts[1]),
                Statements.number(counts[2]),
                Statements.number(counts[3]));
    }

    /** Whether somebody else has changed, since the import began, what the counted rows would write. */
    public boolean isOvertaken(UUID importId) {
        return statements.isTrue(MergeSql.HAS_NEWER, importId);
    }

    /** Whether a row is about a school outside a territory. */
    public boolean leaves(String territoryPath) {
        return statements.isTrue(MergeSql.HAS_FOREIGN, territoryPath);
    }

    /**
     * Writes what is staged and counted; without an import it is the work of a person.
     *
     * @param reason of versions that take another's place, unless their row says its own
     */
    public void write(@Nullable UUID importId, String by, String reason) {
        statements.stamp();
        statements.execute(MergeSql.SUPERSEDE);
        statements.execute(MergeSql.INSERT_WITH_EVENTS, importId == null ? "" : importId.toString(), by, reason);
        outbox.wakeAfterCommit();
    }

    /** Keeps the schools of an import from moving while it is taken back. */
    public void keepSchools(UUID importId) {
        statements.count(MergeSql.KEEP_SCHOOLS_OF_IMPORT, importId);
    }

    /** Results of an import that somebody has changed since. */
    public long changedLater(UUID importId) {
        return statements.count(MergeSql.CHANGED_LATER, importId);
    }

    /** Puts back what stood before an import; results that were changed since stay as they are. */
    public long takeBack(UUID importId, String by, String reason) {
        outbox.wakeAfterCommit();
        statements.stamp();
        return statements.execute(MergeSql.TAKE_BACK, importId, by, reason);
    }

    /** The same for results that were counted from pupils of whom {@link PupilMerge#takeBack} has left none. */
    public long takeBackDerived(UUID importId, String by, String reason) {
        statements.stamp();
        return statements.execute(MergeSql.TAKE_BACK_DERIVED, importId, by, reason);
    }
}
