package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;

/** Tells what became of activities: to the outbox and to the audit, in the transaction that changed them. */
@ApplicationScoped
class ActivityNews {

    static final String TOPIC = "podyom.roadmap.activity.v1";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Audit audit;

    ActivityNews(EntityManager entities, ObjectMapper json, Outbox outbox, Audit audit) {
        this.entities = entities;
        this.json = json;
        this.outbox = outbox;
        this.audit = audit;
    }

    void tell(Activity activity, String action, @Nullable String reason) {
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
        String[] payloads = plan.stream().map(this::written).toArray(String[]::new);
        entities.createNativeQuery("""
                        insert into outbox(aggregatetype, aggregateid, type, payload)
                        select ?1, key, 'activity.created', payload
                          from unnest(cast(?2 as text[]), cast(?3 as text[])) with ordinality as told(key, payload, place)
                         order by place""")
                .setParameter(1, TOPIC)
                .setParameter(2, keys)
                .setParameter(3, payloads)
                .executeUpdate();
        outbox.wakeAfterCommit();
    }

    private String written(Activity activity) {
        try {
            return json.writeValueAsString(ActivityTold.of(activity));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON event", e);
        }
    }
}
