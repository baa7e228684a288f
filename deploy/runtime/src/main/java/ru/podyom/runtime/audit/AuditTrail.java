package ru.podyom.runtime.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what the audit has written of one entity; whether the caller may see the entity is the entity's business. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final ObjectMapper json;

    AuditTrail(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Everything that became of an entity, oldest first. */
    @SuppressWarnings("unchecked")
    public List<AuditEntry> of(String entity, String key) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select at, who, role, action, reason, state from audit
                         where entity = ?1 and entity_key = ?2 order by id""", Object[].class)
                .setParameter(1, entity)
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .map(row -> new AuditEntry(
                        (Instant) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        read((String) row[5])))
                .toList();
    }

    /** The entity's view as it was known at an instant; empty if it was not there yet. */
    public Optional<JsonNode> at(String entity, String key, Instant instant) {
        return of(entity, key).stream()
                .takeWhile(entry -> !entry.at().isAfter(instant))
                .reduce((earlier, later) -> later)
                .map(AuditEntry::state);
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit entry is not JSON", e);
        }
    }
}
