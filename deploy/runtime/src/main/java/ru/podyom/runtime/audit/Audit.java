package ru.podyom.runtime.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Writes who changed what into the transaction of the change. */
@ApplicationScoped
public class Audit {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Callers callers;

    Audit(EntityManager entities, ObjectMapper json, Callers callers) {
        this.entities = entities;
        this.json = json;
        this.callers = callers;
    }

    /**
     * @param territory path of the territory that the entity belongs to; who may see that territory may see the entry
     * @param state the entity's view after the change
     */
    public void record(
            String territory, String entity, String key, String action, @Nullable String reason, Object state) {
        Caller caller = callers.current();
        entities.createNativeQuery("""
                        insert into audit(who, role, territory, entity, entity_key, action, reason, state)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, caller.subject())
                .setParameter(2, caller.role())
                .setParameter(3, territory)
                .setParameter(4, entity)
                .setParameter(5, key)
                .setParameter(6, action)
                .setParameter(7, reason)
                .setParameter(8, written(state))
                .executeUpdate();
    }

    private String written(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON view: " + state.getClass(), e);
        }
    }
}
