package ru.podyom.assessment.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.outbox.Outbox;

/** Turns staged rows into results, set-wise, in the transaction that staged them. */
@ApplicationScoped
public class Merge {

    /** What the staged rows are: results not there before, newer versions, rows that say what is stored, doubtful ones. */
    public record Counts(long created, long changed, long same, long doubtful) {}

    /** What a rollback did: results put back as they were, and those that somebody changed since and that stay. */
    public record TakenBack(long results, long changedLater) {}

    private final EntityManager entities;
    private final Outbox outbox;

    Merge(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Imports and rollbacks take turns, or the later one would not see the earlier one's rows. */
    public void awaitTurn() {
        query("select 1 from (select pg_advisory_xact_lock(hashtextextended('import', 0))) as turn")
                .getSingleResult();
    }

    /** The turn, if nobody has it: a request does not wait for a large import. */
    public boolean takesTurn() {
        return (Boolean) query("select pg_try_advisory_xact_lock(hashtextextended('import', 0))")
                .getSingleResult();
    }

    /** Finds the schools that the file names otherwise than by code, and takes out rows that cannot be taken. */
    public void resolve(Findings findings) {
        query(MergeSql.BY_LOGIN).executeUpdate();
        query(MergeSql.BY_CODE).executeUpdate();
        query(MergeSql.BY_NAME).executeUpdate();
        query(MergeSql.BY_NAME_AND_MUNICIPALITY).executeUpdate();
        refuse(MergeSql.UNKNOWN, findings);
        if ((Boolean) query(MergeSql.HAS_REPEATED).getSingleResult()) {
            refuse(MergeSql.REPEATED, findings);
        }
    }

    public Counts count() {
        query(MergeSql.COMPARE).executeUpdate();
        Object[] counts = (Object[]) query(MergeSql.COUNTS).getSingleResult();
        return new Counts(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
    }

    /** @param reason of versions that take another's place */
    public void write(UUID importId, String by, String reason) {
        query(MergeSql.SUPERSEDE).executeUpdate();
        query(MergeSql.INSERT_WITH_EVENTS, importId, by, reason).executeUpdate();
        outbox.wakeAfterCommit();
    }

    /** Puts back what stood before an import; results that were changed since stay as they are. */
    public TakenBack takeBack(UUID importId, String by, String reason) {
        long changedLater = number(query(MergeSql.CHANGED_LATER, importId).getSingleResult());
        long results = query(MergeSql.TAKE_BACK, importId, by, reason).executeUpdate();
        outbox.wakeAfterCommit();
        return new TakenBack(results, changedLater);
    }

    private void refuse(String deletingSql, Findings findings) {
        List<Object[]> rows = rows(deletingSql);
        for (Object[] row : rows) {
            findings.add(new Finding(
                    number(row[0]),
                    Math.toIntExact(number(row[1])),
                    (String) row[2],
                    (String) row[3],
                    Severity.REFUSAL,
                    (String) row[4],
                    Map.of(),
                    null));
        }
        if (!rows.isEmpty()) {
            findings.addUnseenRefusals(number(rows.get(0)[5]) - rows.size());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return query(sql).getResultList();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
