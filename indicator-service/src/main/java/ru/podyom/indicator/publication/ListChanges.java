package ru.podyom.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.evaluation.SchoolEvaluation;
import ru.podyom.runtime.outbox.Outbox;

/** Tells, with one statement, of all schools that one version of a rule set lists and the other does not. */
@ApplicationScoped
class ListChanges {

    private static final int NONE = -1;

    private static final String TELL = """
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select ?1, school, 'school-status.changed',
                   cast(jsonb_build_object('school', school, 'territoryPath', territory_path, 'schoolYear', school_year,
                            'ruleSet', cast(?2 as text), 'ruleSetVersion', cast(?5 as int),
                            'status', case when listed then 'entered' else 'left' end, 'criteria', criteria) as text)
              from (select coalesce(now.school_code, before.school_code) as school,
                           coalesce(now.territory_path, before.territory_path) as territory_path,
                           coalesce(now.school_year, before.school_year) as school_year,
                           coalesce(now.listed, false) as listed, coalesce(before.listed, false) as was_listed,
                           coalesce(now.criteria, '[]') as criteria
                      from (select * from school_status where rule_set = ?2 and rule_set_version = ?3) as now
                      full join (select * from school_status where rule_set = ?2 and rule_set_version = ?4) as before
                        on before.school_code = now.school_code and before.school_year = now.school_year) as compared
             where listed <> was_listed
             order by school, school_year""";

    private final EntityManager entities;
    private final Outbox outbox;

    ListChanges(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** @param now the version whose list holds from here on; null when none does */
    void tell(String code, @Nullable Integer before, @Nullable Integer now) {
        Integer said = now == null ? before : now;
        if (said == null) {
            return;
        }
        entities.createNativeQuery(TELL)
                .setParameter(1, SchoolEvaluation.TOPIC)
                .setParameter(2, code)
                .setParameter(3, now == null ? NONE : now)
                .setParameter(4, before == null ? NONE : before)
                .setParameter(5, said)
                .executeUpdate();
        outbox.wakeAfterCommit();
    }
}
