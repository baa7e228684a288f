package ru.podyom.indicator.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.approval.ApprovedObservations;
import ru.podyom.indicator.fact.News;
import ru.podyom.indicator.ruleset.SchoolResult;

/** What is known of schools, read for many at once. */
@ApplicationScoped
class SchoolFacts {

    private static final String SCHOOLS =
            "select code, territory_path, kind, locality, pupils, closed_on from school where code = any(?1) order by code";

    private static final String RESULTS = """
            select school_code, procedure_code, type, subject, grade, school_year, participants, below_minimum, share,
                   rounding, doubt, missing, cast(figures as text)
              from result_fact where school_code = any(?1) order by school_code, procedure_code""";

    private static final String CLAIMS =
            "select distinct school_code, school_year from claim where school_code = any(?1)";

    private final EntityManager entities;
    private final ApprovedObservations observations;
    private final ObjectMapper json;

    SchoolFacts(EntityManager entities, ApprovedObservations observations, ObjectMapper json) {
        this.entities = entities;
        this.observations = observations;
        this.json = json;
    }

    /** Locks the schools, in the order of their codes: two consumers may have news of one school. */
    List<SchoolRecord> locked(Collection<String> codes) {
        return read(codes, " for update");
    }

    List<SchoolRecord> of(Collection<String> codes) {
        return read(codes, "");
    }

    private List<SchoolRecord> read(Collection<String> codes, String lock) {
        String[] sorted = new TreeSet<>(codes).toArray(String[]::new);
        Map<String, SchoolRecord> found = new LinkedHashMap<>();
        for (Object[] row : rows(SCHOOLS + lock, sorted)) {
            found.put((String) row[0], school(row));
        }
        for (Object[] row : rows(RESULTS, sorted)) {
            SchoolRecord school = found.get((String) row[0]);
            if (school != null) {
                school.results().add(new ResultFact(result(row), figures(row)));
            }
        }
        for (Object[] row : rows(CLAIMS, sorted)) {
            SchoolRecord school = found.get((String) row[0]);
            if (school != null) {
                school.claimedYears().add((String) row[1]);
            }
        }
        observations.of(found.keySet()).forEach((code, periods) -> {
            SchoolRecord school = found.get(code);
            if (school != null) {
                school.observed().putAll(periods);
            }
        });
        return List.copyOf(found.values());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String[] codes) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, codes)
                .getResultList();
    }

    private static SchoolRecord school(Object[] row) {
        return SchoolRecord.of(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], integer(row[4]), day(row[5]));
    }

    private static SchoolResult result(Object[] row) {
        return new SchoolResult(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                integer(row[6]),
                integer(row[7]),
                decimal(row[8]),
                decimal(row[9]),
                (String) row[10]);
    }

    /** Of a result that was heard before all its figures were kept, what the columns tell. */
    private News.Figures figures(Object[] row) {
        if (row[12] == null) {
            return new News.Figures(integer(row[6]), null, null, null, (String) row[11], (String) row[10], null);
        }
        try {
            return json.readValue((String) row[12], News.Figures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures cannot be read", e);
        }
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static @Nullable Double decimal(@Nullable Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
