package ru.podyom.indicator.recheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import ru.podyom.indicator.objectivity.Finding;

/** Results that cases may look at; row policies leave each caller its own. */
@ApplicationScoped
class Subjects {

    private static final String ONE = """
            select fact.territory_path, fact.school_year, coalesce(nullif(kept.participants, 0), fact.participants),
                   cast(coalesce(kept.findings, '[]') as text)
              from result_fact as fact
              left join school_signal as kept
                on kept.school_code = fact.school_code and kept.procedure_code = fact.procedure_code
             where fact.school_code = ?1 and fact.procedure_code = ?2""";

    private final EntityManager entities;
    private final ObjectMapper json;

    Subjects(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<Subject> find(String school, String procedure) {
        List<?> rows = entities.createNativeQuery(ONE, Object[].class)
                .setParameter(1, school)
                .setParameter(2, procedure)
                .getResultList();
        return rows.stream().findFirst().map(row -> subject((Object[]) row));
    }

    private Subject subject(Object[] row) {
        try {
            return new Subject(
                    (String) row[0],
                    (String) row[1],
                    (Integer) row[2],
                    json.readValue((String) row[3], new TypeReference<List<Finding>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings cannot be read", e);
        }
    }
}
