package ru.podyom.indicator.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.Finding;
import ru.podyom.runtime.problem.Problems;

/** The signals that are kept; row policies leave each caller its own. */
@ApplicationScoped
class SchoolSignals {

    private static final String ROWS = """
            select kept.school_code, school.name, kept.territory_path, kept.procedure_code, kept.school_year,
                   kept.participants, cast(kept.findings as text), kept.rule_version, kept.computed_at, looked.id
              from school_signal as kept join school on school.code = kept.school_code
              left join objectivity_case as looked
                on looked.school = kept.school_code and looked.procedure_code = kept.procedure_code
             where\s""";

    private static final String WAITING = """
            select count(*) from (
                select distinct due.region, due.procedure_code
                  from signal_due as due
                  join signal_run as run on run.region = due.region and run.procedure_code = due.procedure_code
                 where (due.region = region_of(?1) or due.region like ?2)
                   and (run.procedure_code = ?3 or run.school_year = ?4)) as waiting""";

    private final EntityManager entities;
    private final ObjectMapper json;

    SchoolSignals(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** After this school and procedure, in the order of both. */
    List<SchoolSignal> after(String key, Asked asked, int rows) {
        List<Object> values = new ArrayList<>(asked.values());
        String from = "";
        if (!key.isEmpty()) {
            int split = key.indexOf(' ');
            if (split < 0) {
                throw Problems.badRequest("cursor", "the cursor is damaged");
            }
            from = " and (kept.school_code, kept.procedure_code) > (?, ?)";
            values.add(key.substring(0, split));
            values.add(key.substring(split + 1));
        }
        values.add(rows);
        return read(
                ROWS + asked.condition() + from + " order by kept.school_code, kept.procedure_code limit ?", values);
    }

    /** Procedures whose news are not in the answer yet. */
    long waiting(Asked asked) {
        return ((Number) entities.createNativeQuery(WAITING)
                        .setParameter(1, asked.below())
                        .setParameter(2, asked.below() + "/%")
                        .setParameter(3, asked.procedure() == null ? "" : asked.procedure())
                        .setParameter(4, asked.schoolYear() == null ? "" : asked.schoolYear())
                        .getSingleResult())
                .longValue();
    }

    void require(String procedure) {
        if (entities.createNativeQuery("select 1 from signal_run where procedure_code = ?1 limit 1")
                .setParameter(1, procedure)
                .getResultList()
                .isEmpty()) {
            throw Problems.notFound("procedure with results", procedure);
        }
    }

    @SuppressWarnings("unchecked")
    private List<SchoolSignal> read(String sql, List<Object> values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::read).toList();
    }

    private SchoolSignal read(@Nullable Object[] row) {
        List<Finding> findings = findings(text(row[6]));
        return new SchoolSignal(
                text(row[0]),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                (int) (Integer) value(row[5]),
                findings.stream().filter(Finding::signal).map(Finding::kind).toList(),
                findings,
                (int) (Integer) value(row[7]),
                (Instant) value(row[8]),
                (UUID) row[9]);
    }

    private static String text(@Nullable Object cell) {
        return (String) value(cell);
    }

    private static Object value(@Nullable Object cell) {
        return Objects.requireNonNull(cell);
    }

    private List<Finding> findings(String stored) {
        try {
            return json.readValue(stored, new TypeReference<List<Finding>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings cannot be read", e);
        }
    }
}
