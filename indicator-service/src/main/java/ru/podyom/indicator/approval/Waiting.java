package ru.podyom.indicator.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.podyom.indicator.observation.ObservationState;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** Finds what is to be decided, and holds it until it is. */
@ApplicationScoped
class Waiting {

    // Nobody is above the federation: there another person decides.
    private static final String ONE = """
            select id, version, state, coalesce(school, territory_path), period,
                   author_role in ('school', 'pipeline') or starts_with(author_territory, :territory || '/')
                       or (author_territory = :territory and strpos(author_territory, '/') = 0
                           and author <> :subject)
              from observation where %s order by id for update""";

    private final EntityManager entities;
    private final Scope scope;

    Waiting(EntityManager entities, Scope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /**
     * An observation to decide on.
     *
     * @param of the school, or the path of the territory
     * @param above whether the caller is above its author
     */
    record One(UUID id, int version, ObservationState state, String of, String period, boolean above) {}

    One locked(UUID id) {
        return locked("id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("observation", id));
    }

    List<One> locked(String path, NewBulkApproval wanted) {
        StringBuilder where = new StringBuilder("state = 'SUBMITTED' and submitted_at <= :until"
                + " and (territory_path = :path or territory_path like :inside)");
        Map<String, Object> values = new HashMap<>(
                Map.of("until", wanted.until().atOffset(ZoneOffset.UTC), "path", path, "inside", path + "/%"));
        if (wanted.element() != null) {
            where.append(" and element = :element");
            values.put("element", wanted.element());
        }
        if (wanted.period() != null) {
            where.append(" and period = :period");
            values.put("period", wanted.period());
        }
        return locked(where.toString(), values);
    }

    @SuppressWarnings("unchecked")
    private List<One> locked(String condition, Map<String, Object> values) {
        Caller caller = scope.caller();
        Query query = entities.createNativeQuery(ONE.formatted(condition), Object[].class)
                .setParameter("territory", caller.territory())
                .setParameter("subject", caller.subject());
        values.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new One(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        ObservationState.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (boolean) row[5]))
                .toList();
    }
}
