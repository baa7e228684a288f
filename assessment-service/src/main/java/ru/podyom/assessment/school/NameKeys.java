package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the names of schools tells them apart: neither case nor quotes, nor whose institution it is. */
@ApplicationScoped
public class NameKeys {

    private final EntityManager entities;

    NameKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** The key of each of these names. */
    @SuppressWarnings("unchecked")
    public Map<String, String> of(Collection<String> names) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select name, school_name_key(name) from unnest(cast(?1 as text[])) as told (name)")
                .setParameter(1, names.toArray(String[]::new))
                .getResultList();
        Map<String, String> keys = new HashMap<>();
        rows.forEach(row -> keys.put((String) row[0], (String) row[1]));
        return keys;
    }
}
