package ru.podyom.indicator.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.territory.Holder;

/** Reads what a value is made of, school by school. */
@ApplicationScoped
class Explanations {

    // Schools that have a contribution or a failure: what else lies in the territory says nothing here.
    private static final String PARTS = """
            select school.code, school.name, coalesce(added.numerator, 0), coalesce(added.denominator, 0), failed.message
              from school
              left join contribution as added
                on added.subject = school.code and added.indicator_code = ?1 and added.indicator_version = ?2
               and added.period = ?3
              left join evaluation_failure as failed
                on failed.subject = school.code and failed.indicator_code = ?1 and failed.indicator_version = ?2
               and failed.period = ?3
             where (added.subject is not null or failed.subject is not null) and school.code > ?4 and %s
             order by school.code limit ?6""";

    private static final String BELOW = "(school.territory_path = ?5 or starts_with(school.territory_path, ?5 || '/'))";

    private static final String RESULTS = """
            select school_code, result_id, version, procedure_code, cast(coalesce(figures, '{}') as text), import_id,
                   recorded_at
              from result_fact where school_code = any(?1) and ?2 in (school_year, procedure_code)
             order by school_code, procedure_code""";

    private final EntityManager entities;
    private final ObjectMapper json;

    Explanations(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    List<Explanation.Part> parts(Indicator indicator, Holder holder, String period, String after, int rows) {
        boolean school = holder.key().startsWith("school:");
        List<Object[]> found = rows(
                PARTS.formatted(school ? "school.code = ?5" : BELOW),
                indicator.code(),
                indicator.version(),
                period,
                after,
                school ? holder.key().substring("school:".length()) : holder.territoryPath(),
                rows);
        String[] codes = found.stream().map(row -> (String) row[0]).toArray(String[]::new);
        Map<String, List<Explanation.Source>> results = results(codes, period);
        return found.stream()
                .map(row -> new Explanation.Part(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).doubleValue(),
                        ((Number) row[3]).doubleValue(),
                        (String) row[4],
                        results.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    private Map<String, List<Explanation.Source>> results(String[] codes, String period) {
        Map<String, List<Explanation.Source>> found = new HashMap<>();
        for (Object[] row : rows(RESULTS, codes, period)) {
            found.computeIfAbsent((String) row[0], absent -> new ArrayList<>()).add(source(row));
        }
        return found;
    }

    private Explanation.Source source(Object[] row) {
        try {
            return new Explanation.Source(
                    (UUID) row[1],
                    ((Number) row[2]).intValue(),
                    (String) row[3],
                    json.readTree((String) row[4]),
                    (UUID) row[5],
                    instant(row[6]));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures cannot be read", e);
        }
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
