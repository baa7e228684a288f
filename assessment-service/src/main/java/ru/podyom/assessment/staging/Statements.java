package ru.podyom.assessment.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Severity;

/** Statements over what is staged in the running transaction. */
@ApplicationScoped
class Statements {

    private final EntityManager entities;

    Statements(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Sets the moment at which this transaction's rows count as recorded: when writing begins, not the transaction, or
     * a version would have been there before anybody could read it. The first call sets it for all.
     */
    void stamp() {
        row("""
                select set_config('podyom.written_at',
                                  coalesce(nullif(current_setting('podyom.written_at', true), ''),
                                           cast(clock_timestamp() as text)), true), 1""");
    }

    int execute(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    boolean isTrue(String sql, Object... parameters) {
        return (Boolean) query(sql, parameters).getSingleResult();
    }

    long count(String sql, Object... parameters) {
        return number(query(sql, parameters).getSingleResult());
    }

    Object[] row(String sql) {
        return (Object[]) query(sql).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql) {
        return query(sql).getResultList();
    }

    /** The statement answers one column of texts. */
    @SuppressWarnings("unchecked")
    List<String> texts(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    /**
     * The statement answers the line, the first column of the row's figures, what it is about, code, message, and how
     * many there are in all.
     */
    void findings(String sql, Severity severity, Findings findings) {
        findings(sql, severity, findings, (finding, row) -> finding);
    }

    /** The same where the statement answers more, of which something is made. */
    void findings(String sql, Severity severity, Findings findings, BiFunction<Finding, Object[], Finding> more) {
        List<Object[]> rows = rows(sql);
        for (Object[] row : rows) {
            String about = (String) row[2];
            Findings.At said = findings.column(about);
            Integer figures = row[1] == null ? null : Math.toIntExact(number(row[1]));
            Finding finding = new Finding(
                    number(row[0]),
                    said == null ? figures : Integer.valueOf(said.column()),
                    said == null ? about : said.header(),
                    (String) row[3],
                    severity,
                    (String) row[4],
                    Map.of(),
                    null);
            findings.add(more.apply(finding, row));
        }
        if (!rows.isEmpty()) {
            findings.addUnseen(severity, number(rows.get(0)[5]) - rows.size());
        }
    }

    static long number(@Nullable Object value) {
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
