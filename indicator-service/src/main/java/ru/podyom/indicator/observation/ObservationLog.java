package ru.podyom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.outbox.Outbox;

/** Keeps the new version of each observation that has changed, and tells of it: one statement for any number of them. */
@ApplicationScoped
public class ObservationLog {

    static final String TOPIC = "podyom.indicator.observation.v1";

    private static final String KEEP = """
            insert into observation_version (id, version, element, school, territory_path, period, value, missing,
                   observed_on, evidence, reason, author, author_role, author_territory, submitted_at, state, decided_by,
                   decided_at, note, approved_version, approved_value, approved_missing, changed_at)
            select id, version, element, school, territory_path, period, value, missing,
                   observed_on, evidence, reason, author, author_role, author_territory, submitted_at, state, decided_by,
                   decided_at, note, approved_version, approved_value, approved_missing, changed_at
              from observation where id = any(?1)""";

    private static final String TELL = """
            with told as (
                select observation.id, territory_path, reason, note, json_strip_nulls(json_build_object(
                           'id', id, 'element', element, 'school', school, 'territoryPath', territory_path,
                           'period', period, 'value', value, 'missing', said_missing(missing), 'observedOn', observed_on,
                           'state', lower(state),
                           'approved', case when approved_version is not null then json_build_object(
                               'version', approved_version, 'value', approved_value,
                               'missing', said_missing(approved_missing)) end,
                           'version', version)) as state
                  from observation where id = any(?1)
                 order by id),
            noted as (
                insert into audit (who, role, territory, entity, entity_key, action, reason, state)
                select ?2, ?3, territory_path, 'observation', cast(id as text), ?4, coalesce(note, reason),
                       cast(state as text)
                  from told)
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select ?5, cast(id as text), 'observation.' || ?4, cast(state as text) from told""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Scope scope;

    ObservationLog(EntityManager entities, Outbox outbox, Scope scope) {
        this.entities = entities;
        this.outbox = outbox;
        this.scope = scope;
    }

    /** @param what {@code submitted}, {@code corrected}, {@code approved} or {@code rejected} */
    public void changed(Collection<UUID> ids, String what) {
        if (ids.isEmpty()) {
            return;
        }
        UUID[] all = ids.toArray(UUID[]::new);
        Caller caller = scope.caller();
        entities.createNativeQuery(KEEP).setParameter(1, all).executeUpdate();
        entities.createNativeQuery(TELL)
                .setParameter(1, all)
                .setParameter(2, caller.subject())
                .setParameter(3, caller.role())
                .setParameter(4, what)
                .setParameter(5, TOPIC)
                .executeUpdate();
        outbox.wakeAfterCommit();
    }
}
