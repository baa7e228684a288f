package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;

/** Tells what became of activities: to the outbox and to the audit, in the transaction that changed them. */
@ApplicationScoped
public class ActivityNews {

    static final String TOPIC = "podyom.roadmap.activity.v1";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    ActivityNews(EntityManager entities, ObjectMapper json, Outbox outbox, Audit audit, Scope scope) {
        this.entities = entities;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public void tell(Activity activity, String action, @Nullable String reason) {
        entities.flush();
        outbox.add(new Event(TOPIC, "activity." + action, activity.id().toString(), ActivityTold.of(activity)));
        audit.record(
                activity.territoryPath,
                "activity",
                activity.id().toString(),
                action,
                reason,
                ActivityView.of(activity));
    }

    /** One statement for a whole plan: adding its events one by one would check every entity of it every time. */
    void tellCreated(List<Activity> plan) {
        entities.flush();
        String[] keys = plan.stream().map(one -> one.id().toString()).toArray(String[]::new);
        String[] payloads =
                plan.stream().map(one -> written(ActivityTold.of(one))).toArray(String[]::new);
        entities.createNativeQuery("""
                        insert into outbox(aggregatetype, aggregateid, type, payload)
                        select ?1, key, 'activity.created', payload
                          from unnest(cast(?2 as text[]), cast(?3 as text[])) with ordinality as told(key, payload, place)
                         order by place""")
                .setParameter(1, TOPIC)
                .setParameter(2, keys)
                .setParameter(3, payloads)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into audit (who, role, territory, entity, entity_key, action, state)
                        select ?1, ?2, ?3, 'activity', key, 'created', state
                          from unnest(cast(?4 as text[]), cast(?5 as text[])) as told(key, state)""")
                .setParameter(1, scope.caller().subject())
                .setParameter(2, scope.caller().role())
                .setParameter(3, plan.get(0).territoryPath)
                .setParameter(4, keys)
                .setParameter(
                        5,
                        plan.stream().map(one -> written(ActivityView.of(one))).toArray(String[]::new))
                .executeUpdate();
        outbox.wakeAfterCommit();
    }

    private String written(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON event", e);
        }
    }
}
