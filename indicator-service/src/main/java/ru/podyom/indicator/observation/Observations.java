package ru.podyom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Reads the observations that the caller may see, now or as they were. */
@ApplicationScoped
public class Observations {

    private static final String COLUMNS = """
            id, element, school, territory_path, period, value, missing, observed_on, evidence, reason, author,
            submitted_at, state, decided_by, decided_at, note, approved_version, approved_value, approved_missing,
            changed_at, version""";

    private final EntityManager entities;

    Observations(EntityManager entities) {
        this.entities = entities;
    }

    public ObservationView get(UUID id) {
        return one("select " + COLUMNS + " from observation where id = ?", List.of(id), id);
    }

    public ObservationView at(UUID id, Instant instant) {
        return one(
                "select " + COLUMNS
                        + " from observation_version where id = ? and changed_at <= ? order by version desc limit 1",
                List.of(id, instant.atOffset(ZoneOffset.UTC)),
                id);
    }

    /** Oldest first. */
    public List<ObservationView> versions(UUID id) {
        List<ObservationView> all =
                rows("select " + COLUMNS + " from observation_version where id = ? order by version", List.of(id));
        if (all.isEmpty()) {
            throw Problems.notFound("observation", id);
        }
        return all;
    }

    /** In the order of their ids, which is that of their coming. */
    public List<ObservationView> after(@Nullable UUID id, Asked asked, int rows) {
        List<Object> values = new ArrayList<>(asked.parameters());
        values.add(id == null ? new UUID(0, 0) : id);
        values.add(rows);
        return rows(
                "select " + COLUMNS + " from " + asked.source() + " where " + asked.condition()
                        + " and id > ? order by id limit ?",
                values);
    }

    private ObservationView one(String sql, List<?> values, UUID id) {
        return rows(sql, values).stream().findFirst().orElseThrow(() -> Problems.notFound("observation", id));
    }

    @SuppressWarnings("unchecked")
    private List<ObservationView> rows(String sql, List<?> values) {
        Query query = entities.createNativeQuery(numbered(sql), Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Observations::view).toList();
    }

    /** Hibernate wants ?1 where JDBC has ?. */
    private static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int i = 0; i < sql.length(); i++) {
            text.append(sql.charAt(i));
            if (sql.charAt(i) == '?') {
                text.append(++number);
            }
        }
        return text.toString();
    }

    private static ObservationView view(Object[] row) {
        return new ObservationView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                missing(row[6]),
                day(row[7]),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (Instant) row[11],
                ObservationState.valueOf((String) row[12]),
                (String) row[13],
                (Instant) row[14],
                (String) row[15],
                row[16] == null
                        ? null
                        : new ObservationView.Approved(
                                ((Number) row[16]).intValue(), (BigDecimal) row[17], missing(row[18])),
                (Instant) row[19],
                ((Number) row[20]).intValue());
    }

    static @Nullable Missing missing(@Nullable Object stored) {
        return stored == null ? null : Missing.valueOf((String) stored);
    }

    static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
