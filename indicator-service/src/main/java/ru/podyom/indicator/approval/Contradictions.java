package ru.podyom.indicator.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds parts that would be above their wholes if some observations were approved. */
@ApplicationScoped
class Contradictions {

    // Of each group one row with all its values, so that no plan, whatever it expects, compares all with all.
    private static final String FOUND = """
            with recursive above (part, whole) as (
                select code, part_of from element where part_of is not null
                union
                select above.part, element.part_of from above join element on element.code = above.whole
                 where element.part_of is not null),
            picked as materialized (select unnest(?1) as id),
            touched as (
                select distinct school, case when school is null then territory_path end as path, period
                  from observation join picked using (id)),
            member as (
                select observation.*
                  from touched join observation
                    on observation.school = touched.school and observation.period = touched.period
                union all
                select observation.*
                  from touched join observation
                    on touched.school is null and observation.school is null
                   and observation.territory_path = touched.path and observation.period = touched.period),
            said as materialized (
                select coalesce(school, territory_path) as of, period, jsonb_object_agg(element, id) as ids,
                       jsonb_object_agg(element, case when id in (select id from picked) then value
                                                      else approved_value end) as values
                  from member group by 1, 2)
            select cast(ids ->> part as uuid), of, period,
                   part || ': ' || (values ->> part) || ' is more than ' || whole || ': ' || (values ->> whole)
              from said cross join above
             where cast(values ->> part as numeric) > cast(values ->> whole as numeric)
             order by of, period, part, whole""";

    private final EntityManager entities;

    Contradictions(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<BulkApproval.Contradiction> of(Collection<UUID> ids) {
        List<Object[]> rows = entities.createNativeQuery(FOUND, Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new BulkApproval.Contradiction(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
